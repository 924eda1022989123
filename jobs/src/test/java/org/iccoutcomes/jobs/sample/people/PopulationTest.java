package org.iccoutcomes.jobs.sample.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.SampleArea;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final SampleWorld WORLD = SampleWorld.southCumbria();
    private static final SampleArea MILLOM = WORLD.areas().get(0);
    private static final List<Person> PEOPLE = Population.of(WORLD.seed(), WORLD.span(), MILLOM);

    @Test
    void keeps_8500_people_on_millom_s_lists_on_every_day() {
        for (int day = WORLD.span().first(); day <= WORLD.span().last(); day += 13) {
            int on = day;
            assertThat(PEOPLE.stream().filter(person -> person.isRegistered(on)).count())
                    .as(Days.iso(day))
                    .isEqualTo(8500);
        }
    }

    @Test
    void gives_everyone_an_id_of_their_own_in_both_schemes() {
        assertThat(PEOPLE.stream().map(Person::hesId).collect(Collectors.toSet()))
                .hasSameSizeAs(PEOPLE);
        assertThat(PEOPLE.stream().map(Person::deidentifiedId).collect(Collectors.toSet()))
                .hasSameSizeAs(PEOPLE);
    }

    @Test
    void nobody_is_registered_before_birth() {
        assertThat(PEOPLE).allMatch(person -> person.vital().birthday() <= person.from());
    }
}
