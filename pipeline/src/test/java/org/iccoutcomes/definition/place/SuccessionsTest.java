package org.iccoutcomes.definition.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.definition.place.Successions.Stretch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B19: practices and trusts that ended in another")
class SuccessionsTest {
    private static final LocalDate APRIL = LocalDate.of(2014, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2014, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);

    private static Optional<String> fault(Succession... all) {
        return Successions.fault(all[0], List.of(all));
    }

    @Test
    void until_its_day_an_organisation_answers_for_itself() {
        Successions successions = Successions.of(List.of(new Succession("A", "B", APRIL)));

        assertThat(successions.answering("A", APRIL.minusDays(1))).isEqualTo("A");
        assertThat(successions.answering("A", APRIL)).isEqualTo("B");
        assertThat(successions.answering("B", APRIL)).isEqualTo("B");
    }

    @Test
    void a_chain_is_followed_to_its_end_as_it_stands_on_the_day() {
        Successions successions =
                Successions.of(List.of(new Succession("B", "C", JULY), new Succession("A", "B", APRIL)));

        assertThat(successions.stretches())
                .containsExactly(
                        new Stretch("A", "B", APRIL, JULY.minusDays(1)),
                        new Stretch("A", "C", JULY, null),
                        new Stretch("B", "C", JULY, null));
    }

    @Test
    void who_ends_in_one_that_ended_before_goes_to_that_ones_successor_at_once() {
        Successions successions =
                Successions.of(List.of(new Succession("B", "C", APRIL), new Succession("A", "B", JULY)));

        assertThat(successions.answering("A", APRIL)).isEqualTo("A");
        assertThat(successions.stretches())
                .containsExactly(new Stretch("A", "C", JULY, null), new Stretch("B", "C", APRIL, null));
    }

    @Test
    void a_later_successor_takes_the_place_of_an_earlier_one() {
        Successions successions =
                Successions.of(List.of(new Succession("A", "B", APRIL), new Succession("A", "C", OCTOBER)));

        assertThat(successions.stretches())
                .containsExactly(
                        new Stretch("A", "B", APRIL, OCTOBER.minusDays(1)), new Stretch("A", "C", OCTOBER, null));
    }

    @Test
    void the_same_succession_twice_is_one() {
        Succession once = new Succession("A", "B", APRIL);

        assertThat(fault(once, once)).isEmpty();
        assertThat(Successions.of(List.of(once, once)).stretches()).hasSize(1);
    }

    @Test
    void two_successors_from_one_day_are_a_fault() {
        assertThat(fault(new Succession("A", "B", APRIL), new Succession("A", "C", APRIL)))
                .contains("A ends in both B and C from 2014-04-01");
    }

    @Test
    void a_circle_is_a_fault_from_the_day_that_closes_it() {
        Succession there = new Succession("A", "B", APRIL);
        Succession on = new Succession("B", "C", APRIL);
        Succession back = new Succession("C", "A", JULY);

        assertThat(fault(back, there, on))
                .contains("the successors of C lead back to it from 2014-07-01: C to A to B to C");
        assertThat(fault(there, on, back)).isEmpty();
        assertThat(fault(new Succession("A", "A", APRIL))).contains("A ends in itself");
    }
}
