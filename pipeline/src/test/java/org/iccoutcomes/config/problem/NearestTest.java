package org.iccoutcomes.config.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("non-elective-admissions", "miles", "journeys", "ae-type-1");

    @ParameterizedTest
    @CsvSource({
        "mile, miles",
        "mlies, miles",
        "Journeys, journeys",
        "ae type 1, ae-type-1",
        "non-elective, non-elective-admissions",
    })
    void a_near_word_or_a_beginning_is_found(String word, String nearest) {
        assertThat(Nearest.of(word, KNOWN)).contains(nearest);
    }

    @Test
    void a_word_unlike_all_others_has_no_nearest() {
        assertThat(Nearest.of("readmissions", KNOWN)).isEmpty();
    }

    @Test
    void of_two_equally_near_the_first_is_taken() {
        assertThat(Nearest.of("cat", List.of("bat", "rat"))).contains("bat");
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "ab, ba, 1", "'', abc, 3", "same, same, 0"})
    void a_swap_of_neighbours_is_one_step(String from, String to, int steps) {
        assertThat(Nearest.distance(from, to)).isEqualTo(steps);
        assertThat(Nearest.distance(to, from)).isEqualTo(steps);
    }
}
