package org.iccoutcomes.jobs.sample.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.jobs.sample.history.Ending;
import org.iccoutcomes.jobs.sample.history.Episode;
import org.iccoutcomes.jobs.sample.history.Spell;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.people.Home;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.people.Vital;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Lsoa;
import org.iccoutcomes.jobs.sample.world.Practice;
import org.iccoutcomes.jobs.sample.world.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbulatoryCareTest {
    @ParameterizedTest
    @CsvSource({
        "J440, '', '', true",
        "J209, '', '', false",
        "J209, J448, '', true",
        "I500, '', '', true",
        "I500, '', K401, false",
        "I10X, '', K631, true",
        "I200, '', K491, false",
        "I259, '', U201, true",
        "B181, D571, '', false",
        "D500, '', '', false",
        "J181, '', '', false"
    })
    void the_chronic_list_looks_at_the_primary_diagnosis_with_its_exclusions(
            String primary, String secondary, String operation, boolean listed) {
        assertThat(AmbulatoryCare.isChronic(spell(primary, secondary, operation)))
                .isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({"J181, true", "J189, false", "N390, true", "K254, true", "K259, false", "L031, true", "J440, false"})
    void the_acute_list_looks_at_the_primary_diagnosis(String primary, boolean listed) {
        assertThat(AmbulatoryCare.isAcute(spell(primary, "", ""))).isEqualTo(listed);
    }

    private static Spell spell(String primary, String secondary, String operation) {
        Site site = new Site(0, "RTXBU", "Here", true, "RTX", "", "01");
        Home home = new Home(new Practice("A82901", 1), new Lsoa("E01999101", List.of()), false);
        Person person = new Person(0, 1, new Vital(1, 1, 0, "A"), home, 0, 20_000, 1, false);
        Stay stay = new Stay(person, Activity.EMERGENCY, 16_000, 16_002, site, "21", "19", Ending.HOME);
        List<String> diagnoses = secondary.isEmpty() ? List.of(primary) : List.of(primary, secondary);
        List<String> operations = operation.isEmpty() ? List.of() : List.of(operation);
        return new Spell(stay, "1", List.of(new Episode(1, 16_000, 16_002, site, "1", diagnoses, operations, "300")));
    }
}
