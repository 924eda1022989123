package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
    private static Finding finding(String measure, String area, String comparator, @Nullable Double p) {
        WindowFigure nothing = new WindowFigure(World.YEAR_1, 0, null, null, Interval.UNKNOWN);
        Effect effect = new Effect(StudyDesign.BEFORE_AFTER, Interval.UNKNOWN, p, null, "", Diagnostics.NONE);
        return new Finding(
                new Subject(measure, area, comparator, "headline"),
                nothing,
                nothing,
                Change.UNKNOWN,
                null,
                effect,
                Standing.NONE,
                Set.of());
    }

    private static List<@Nullable Double> adjusted(Finding... findings) {
        List<@Nullable Double> q = new ArrayList<>();
        FalseDiscovery.adjusted(List.of(findings), List.of(World.spells("spells")))
                .forEach(finding -> q.add(
                        finding.effect() == null
                                ? null
                                : finding.effect().diagnostics().q()));
        return q;
    }

    @Test
    void p_is_adjusted_for_all_areas_and_measures_of_a_family() {
        // 0.01 × 3/1; then 0.03 × 3/2 = 0.045, but not above 0.04 × 3/3.
        assertThat(adjusted(
                        finding("spells", "A", "own", 0.01),
                        finding("spells", "B", "own", 0.04),
                        finding("spells", "C", "own", 0.03)))
                .containsExactly(0.03, 0.04, 0.04);
    }

    @Test
    void an_effect_without_p_stays_without_and_is_not_counted() {
        assertThat(adjusted(finding("spells", "A", "own", null), finding("spells", "B", "own", 0.04)))
                .containsExactly(null, 0.04);
    }
}
