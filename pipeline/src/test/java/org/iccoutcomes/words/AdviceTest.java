package org.iccoutcomes.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final Interval FALL = new Interval(-23.1, -31.9, -13.1, "");
    private static final Interval UNCLEAR = new Interval(-4.0, -12.5, 5.5, "");

    private static String advice(
            String comparator, StudyDesign design, Interval percent, @Nullable Double p, Diagnostics beside) {
        DateRange year = new DateRange(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
        WindowFigure nothing = new WindowFigure(year, 0, null, null, Interval.UNKNOWN);
        Double floor = design == StudyDesign.COMPARATOR_SPREAD ? (Double) 0.125 : null;
        return Advice.of(new Finding(
                new Subject("spells", "Millom", comparator, "headline"),
                nothing,
                nothing,
                Change.UNKNOWN,
                null,
                new Effect(design, percent, p, floor, "", beside),
                Standing.NONE,
                Set.of()));
    }

    @Test
    void a_clear_effect_is_told_with_its_limits_and_the_floor_of_its_p() {
        assertThat(advice("peers", StudyDesign.COMPARATOR_SPREAD, FALL, 0.125, Diagnostics.NONE))
                .isEqualTo("The figure is 23.1 % lower than areas of its kind lead one to expect (95 % interval"
                        + " \u221231.9 % to \u221213.1 %); chance as this design counts it does not explain that."
                        + " With so few areas the test that reassigns the start cannot give a p below 0.125,"
                        + " so it can neither confirm nor refute this by itself.");
    }

    @Test
    void an_interval_that_holds_no_difference_is_never_told_as_one() {
        assertThat(advice("peers", StudyDesign.COMPARATOR_SPREAD, UNCLEAR, 0.5, Diagnostics.NONE))
                .startsWith("No clear difference from what areas of its kind lead one to expect")
                .contains("do not show one, and do not rule one out")
                .doesNotContain("does not explain");
    }

    @Test
    void a_design_whose_intervals_are_too_narrow_proves_nothing() {
        assertThat(advice("Kendal", StudyDesign.CONTROLLED_SERIES, FALL, 0.001, Diagnostics.NONE))
                .contains("too narrow where areas drift, so that is no proof")
                .doesNotContain("does not explain");
    }

    @Test
    void a_figure_without_an_interval_is_a_description() {
        Interval bare = new Interval(-21.2, null, null, "");

        assertThat(advice("synthetic", StudyDesign.SYNTHETIC_CONTROL, bare, 0.125, Diagnostics.NONE))
                .contains("a description, and no proof of a difference");
    }

    @Test
    void every_doubt_beside_the_effect_is_said() {
        Diagnostics beside = Diagnostics.NONE
                .withPreTrend(new Interval(9.0, 2.0, 16.0, ""), 0.012)
                .withQ(0.2)
                .withRegression(new RegressionToMean(-5.0, 25.0));

        assertThat(advice("own", StudyDesign.BEFORE_AFTER, FALL, 0.03, beside))
                .contains("did not move alike (p 0.012)")
                .contains("About 25 % of the change is what regression to the mean alone would have brought.")
                .contains("one such difference is to be expected by chance")
                .contains("No comparator is in this figure");
    }

    @Test
    void where_nothing_could_answer_it_says_why() {
        assertThat(advice("peers", StudyDesign.NONE, Interval.UNKNOWN, null, Diagnostics.NONE))
                .startsWith("Nothing can be said");
    }
}
