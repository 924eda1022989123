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

/** Two p values, 0.01 and 0.04: in one family the first is adjusted to 0.02, apart neither is. */
class FamilyTest {
    private static Finding finding(String measure, String comparator, String windows, double p) {
        WindowFigure nothing = new WindowFigure(World.YEAR_1, 0, null, null, Interval.UNKNOWN);
        Effect effect = new Effect(StudyDesign.BEFORE_AFTER, Interval.UNKNOWN, p, null, "", Diagnostics.NONE);
        Subject subject = new Subject(measure, "A", comparator, windows);
        return new Finding(subject, nothing, nothing, Change.UNKNOWN, null, effect, Standing.NONE, Set.of());
    }

    private static List<@Nullable Double> adjusted(Finding... findings) {
        List<@Nullable Double> q = new ArrayList<>();
        FalseDiscovery.adjusted(
                        List.of(findings),
                        List.of(World.spells("spells"), World.spells("stays"), WorldMeasures.readyMade("waits")))
                .forEach(finding -> q.add(
                        finding.effect() == null
                                ? null
                                : finding.effect().diagnostics().q()));
        return q;
    }

    @Test
    void measures_of_one_dataset_are_a_family() {
        assertThat(adjusted(finding("spells", "own", "headline", 0.01), finding("stays", "own", "headline", 0.04)))
                .containsExactly(0.02, 0.04);
    }

    @Test
    void another_dataset_comparator_or_pair_of_windows_is_another() {
        Finding first = finding("spells", "own", "headline", 0.01);

        assertThat(adjusted(first, finding("waits", "own", "headline", 0.04))).containsExactly(0.01, 0.04);
        assertThat(adjusted(first, finding("stays", "peers", "headline", 0.04))).containsExactly(0.01, 0.04);
        assertThat(adjusted(first, finding("stays", "own", "half", 0.04))).containsExactly(0.01, 0.04);
    }
}
