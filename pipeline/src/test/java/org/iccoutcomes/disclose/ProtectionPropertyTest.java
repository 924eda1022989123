package org.iccoutcomes.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionPropertyTest {
    private static final int FINDINGS = 1000;

    private record Pair(Finding truth, Finding shown) {}

    private static List<Pair> pairs(boolean synthetic) {
        Random random = new Random(20160523);
        Protection protection = Findings.protection(synthetic);
        return IntStream.range(0, FINDINGS)
                .mapToObj(i -> Findings.random(random))
                .map(truth -> new Pair(truth, protection.protect(truth).shown()))
                .toList();
    }

    private static Stream<WindowFigure[]> windows(Pair pair) {
        List<WindowFigure[]> windows = new ArrayList<>();
        windows.add(new WindowFigure[] {pair.truth().baseline(), pair.shown().baseline()});
        windows.add(new WindowFigure[] {pair.truth().period(), pair.shown().period()});
        Comparison truth = pair.truth().comparison();
        Comparison shown = pair.shown().comparison();
        if (truth != null && shown != null) {
            windows.add(new WindowFigure[] {truth.baseline(), shown.baseline()});
            windows.add(new WindowFigure[] {truth.period(), shown.period()});
        }
        return windows.stream();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_shown_breaks_the_rule(boolean synthetic) {
        List<ProtectedFinding> shown = pairs(synthetic).stream()
                .map(Pair::shown)
                .map(ProtectedFinding::new)
                .toList();

        List<String> violations =
                DisclosureCheck.violations(Findings.programme(synthetic, new DisclosureRule.NhsDigital2018()), shown);

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_small_count_is_hidden_with_all_that_is_made_of_it_and_said_to_be(boolean synthetic) {
        for (Pair pair : pairs(synthetic)) {
            windows(pair).filter(window -> isSmall(window[0].numerator())).forEach(window -> {
                assertThat(window[1].numerator()).isNull();
                assertThat(window[1].rate()).isEqualTo(Interval.UNKNOWN);
                assertThat(pair.shown().effect()).isNull();
                assertThat(pair.shown().flags()).contains(Flag.SUPPRESSED);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void zero_stays_zero_and_no_other_count_becomes_it(boolean synthetic) {
        for (Pair pair : pairs(synthetic)) {
            windows(pair)
                    .forEach(window -> assertThat(isZero(window[1].numerator()))
                            .as("%s", pair)
                            .isEqualTo(isZero(window[0].numerator())));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_shown_count_is_within_2_of_the_true_one(boolean synthetic) {
        for (Pair pair : pairs(synthetic)) {
            windows(pair).forEach(window -> {
                BigDecimal truth = window[0].numerator();
                BigDecimal shown = window[1].numerator();
                if (truth != null && shown != null) {
                    assertThat(shown.subtract(truth).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(2));
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void protecting_twice_is_protecting_once(boolean synthetic) {
        Protection protection = Findings.protection(synthetic);
        for (Pair pair : pairs(synthetic)) {
            assertThat(protection.protect(pair.shown()).shown())
                    .as("%s", pair.truth())
                    .isEqualTo(pair.shown());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findings_below_100_that_round_alike_are_shown_alike(boolean synthetic) {
        Protection protection = Findings.protection(synthetic);
        Random random = new Random(7);
        for (int i = 0; i < FINDINGS; i++) {
            int before = 10 + 5 * random.nextInt(17);
            int after = 10 + 5 * random.nextInt(17);
            Finding one = Findings.counts(before - random.nextInt(3), after + random.nextInt(3));
            Finding other = Findings.counts(before, after);

            assertThat(protection.protect(one).shown().toString())
                    .isEqualTo(protection.protect(other).shown().toString());
        }
    }

    private static boolean isSmall(@Nullable BigDecimal count) {
        return count != null && count.signum() != 0 && count.abs().intValue() < 8;
    }

    private static boolean isZero(@Nullable BigDecimal count) {
        return count != null && count.signum() == 0;
    }
}
