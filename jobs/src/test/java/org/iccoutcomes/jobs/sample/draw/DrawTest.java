package org.iccoutcomes.jobs.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final int DRAWS = 50_000;

    @Test
    void draws_the_same_for_the_same_path() {
        assertThat(Draw.of(1, 2, 3).unit()).isEqualTo(Draw.of(1, 2, 3).unit());
        assertThat(Draw.of(1, 2, 3).unit()).isNotEqualTo(Draw.of(1, 3, 2).unit());
    }

    @Test
    void draws_about_the_mean() {
        assertThat(mean(draw -> draw.poisson(37))).isCloseTo(37, within(.3));
        assertThat(mean(draw -> draw.gamma(.8))).isCloseTo(1, within(.05));
        assertThat(mean(Draw::normal)).isCloseTo(0, within(.05));
        assertThat(mean(draw -> draw.below(10))).isCloseTo(4.5, within(.1));
    }

    @Test
    void picks_in_proportion_to_weight() {
        Weighted<String> codes = Weighted.codes("11:60 _:40");

        assertThat(mean(draw -> codes.pick(draw).isEmpty() ? 1 : 0)).isCloseTo(.4, within(.02));
    }

    private static double mean(ToDoubleFunction<Draw> value) {
        Draw draw = Draw.of(7);
        return IntStream.range(0, DRAWS)
                .mapToDouble(i -> value.applyAsDouble(draw))
                .average()
                .orElseThrow();
    }
}
