package org.iccoutcomes.statistics.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdjustedPTest {
    @Test
    void an_unknown_p_stays_unknown_and_is_not_counted() {
        List<@Nullable Double> family = Arrays.asList(0.5, null, 0.125);

        assertThat(AdjustedP.bonferroni(family)).containsExactly(1.0, null, 0.25);
        assertThat(AdjustedP.holm(family)).containsExactly(0.5, null, 0.25);
        assertThat(AdjustedP.benjaminiHochberg(family)).containsExactly(0.5, null, 0.25);
    }

    @Test
    void an_adjusted_p_is_never_below_that_of_a_smaller_one() {
        List<@Nullable Double> family = List.of(0.25, 0.1875, 0.125);

        // 3 x 0.125, then 2 x 0.1875 and 1 x 0.25 held up to it.
        assertThat(AdjustedP.holm(family)).containsExactly(0.375, 0.375, 0.375);
        // 0.25, then 0.1875 x 3/2 and 0.125 x 3 held down to it.
        assertThat(AdjustedP.benjaminiHochberg(family)).containsExactly(0.25, 0.25, 0.25);
    }

    @Test
    void one_or_none_needs_no_adjustment() {
        assertThat(AdjustedP.holm(List.of(0.25))).containsExactly(0.25);
        assertThat(AdjustedP.bonferroni(List.of())).isEmpty();
        assertThat(AdjustedP.benjaminiHochberg(Arrays.asList((Double) null))).containsExactly((Double) null);
    }

    @Test
    void what_is_no_probability_is_refused() {
        assertThatThrownBy(() -> AdjustedP.holm(List.of(1.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a p value is from 0 to 1, was 1.5");
        assertThatThrownBy(() -> AdjustedP.holm(List.of(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }
}
