package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;

import java.util.List;
import java.util.Objects;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Verdict;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Benchmark.Figure;
import org.iccoutcomes.definition.question.Benchmark.Kind;
import org.iccoutcomes.definition.question.Benchmark.PublishedValue;
import org.iccoutcomes.definition.question.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the verdict on a published figure turns: at half of its last figure, and at the limits of ours. */
class VerdictTest {
    private static World millom(int before, int after) {
        return new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", YEAR_1)
                .known("spells", YEAR_2)
                .cell("spells", "A1", "2014-01", before)
                .cell("spells", "A1", "2015-01", after);
    }

    private static Verdict verdict(World world, Kind kind, double number, double rounding) {
        PublishedValue value = new PublishedValue(number, rounding, "");
        world.benchmark(new Benchmark(
                "b", "B", new Figure(kind, "spells", "Millom", null), value, "", "", List.of(), List.of()));
        return Benchmarks.judge(world.programme(), world.compare()).get(0).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE_COUNT, -50, 10, REPRODUCED",
        "CHANGE_COUNT, -40, 10, DIFFERS",
        "CHANGE_PERCENT, -23, 1, REPRODUCED",
        "CHANGE_PERCENT, -22, 1, WITHIN_INTERVAL",
        "CHANGE_PERCENT, -22.5, 0.1, REPRODUCED",
        "CHANGE_PERCENT, -20, 5, WITHIN_INTERVAL",
        "CHANGE_PERCENT, -25, 5, REPRODUCED"
    })
    void a_half_rounds_away_from_nought(Kind kind, double number, double rounding, Verdict verdict) {
        // 200 to 155: 45 fewer, or 22.5 %.
        assertThat(verdict(millom(200, 155), kind, number, rounding)).isEqualTo(verdict);
    }

    @Test
    void the_limits_themselves_are_within_and_what_is_beyond_differs() {
        Interval ours = millom(200, 155)
                .answer("spells", "Millom", new Comparator.Own())
                .change()
                .percent();
        double lower = Objects.requireNonNull(ours.lower());
        double upper = Objects.requireNonNull(ours.upper());

        assertThat(verdict(millom(200, 155), Kind.CHANGE_PERCENT, lower, 0.001)).isEqualTo(Verdict.WITHIN_INTERVAL);
        assertThat(verdict(millom(200, 155), Kind.CHANGE_PERCENT, upper, 0.001)).isEqualTo(Verdict.WITHIN_INTERVAL);
        assertThat(verdict(millom(200, 155), Kind.CHANGE_PERCENT, lower - 0.001, 0.001))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(millom(200, 155), Kind.CHANGE_PERCENT, upper + 0.001, 0.001))
                .isEqualTo(Verdict.DIFFERS);
    }
}
