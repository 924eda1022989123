package org.iccoutcomes.report;

import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.words.ChangeWords;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/** The parts of a finding as cells. */
final class FindingCells {
    private static final int P_DECIMALS = 3;
    private static final double SMALLEST_P = 0.001;

    private FindingCells() {}

    private static boolean isSuppressed(Finding finding) {
        return finding.flags().contains(Flag.SUPPRESSED);
    }

    static Cell count(Finding finding, WindowFigure figure) {
        return Cell.count(figure.numerator(), isSuppressed(finding));
    }

    static Cell rate(Finding finding, WindowFigure figure) {
        return Cell.figure(figure.rate().value(), 1, isSuppressed(finding));
    }

    static Cell change(Finding finding) {
        return percent(finding, finding.change().percent(), ChangeWords.decimals(finding));
    }

    static Cell comparatorChange(Finding finding) {
        Interval percent = finding.comparatorChange();
        return percent == null ? Cell.NONE : percent(finding, percent, ChangeWords.decimals(percent));
    }

    static Cell effect(Finding finding) {
        Effect effect = finding.effect();
        return effect == null ? Cell.NONE : percent(finding, effect.percent(), ChangeWords.decimals(effect.percent()));
    }

    private static Cell percent(Finding finding, Interval percent, int decimals) {
        Double value = percent.value();
        return value == null
                ? Cell.figure(null, decimals, isSuppressed(finding))
                : Cell.of(Numbers.signed(value, decimals));
    }

    static Cell changeLimits(Finding finding) {
        return limits(finding.change().percent(), ChangeWords.decimals(finding));
    }

    static Cell effectLimits(Finding finding) {
        Effect effect = finding.effect();
        return effect == null ? Cell.NONE : limits(effect.percent(), ChangeWords.decimals(effect.percent()));
    }

    static Cell design(Finding finding) {
        Effect effect = finding.effect();
        return effect == null || effect.percent().value() == null
                ? Cell.NONE
                : Cell.of(effect.design().title());
    }

    /** {@code 0.125 (0.125)}: p, and the smallest the design could have given where it has one. */
    static Cell p(Finding finding) {
        Effect effect = finding.effect();
        Double p = effect == null ? null : effect.p();
        Double floor = effect == null ? null : effect.pFloor();
        return p == null
                ? Cell.NONE
                : Cell.of(p(p) + (floor == null ? "" : " (" + Numbers.fixed(floor, P_DECIMALS) + ")"));
    }

    static Cell preTrend(Finding finding) {
        Effect effect = finding.effect();
        Double p = effect == null ? null : effect.diagnostics().preTrendP();
        return p == null ? Cell.NONE : Cell.of(p(p));
    }

    /** {@code −2.3, 10 % of it}: what regression to the mean alone would bring, and its share of the change. */
    static Cell regression(Finding finding) {
        Effect effect = finding.effect();
        RegressionToMean regression =
                effect == null ? null : effect.diagnostics().regression();
        if (regression == null) {
            return Cell.NONE;
        }
        Double share = regression.share();
        return Cell.of(Numbers.signed(regression.percent(), 1)
                + (share == null ? "" : ", " + Numbers.percent(share, 0) + " of it"));
    }

    /** {@code −25.9 to −19.9}. */
    static Cell limits(@Nullable Interval interval, int decimals) {
        return interval == null || interval.lower() == null || interval.upper() == null
                ? Cell.NONE
                : Cell.of(
                        Numbers.fixed(interval.lower(), decimals) + " to " + Numbers.fixed(interval.upper(), decimals));
    }

    /** {@code 1st (1st–3rd) of 8}. */
    static Cell rank(@Nullable Rank rank) {
        // A place would else break before the number of areas.
        return rank == null ? Cell.NONE : Cell.of(ChangeWords.place(rank).replace(" of ", " of\u00a0"));
    }

    /** {@code 3 (3 to 4)}: the median of a mean's values with its limits. */
    static Cell median(WindowFigure figure) {
        Interval median = figure.median();
        Double value = median.value();
        return value == null
                ? Cell.NONE
                : Cell.of(plain(value)
                        + (median.lower() == null || median.upper() == null
                                ? ""
                                : " (" + plain(median.lower()) + " to " + plain(median.upper()) + ")"));
    }

    /** Whole numbers and halves are what a median of whole numbers can be. */
    private static String plain(double median) {
        return Numbers.fixed(median, median == Math.rint(median) ? 0 : 1);
    }

    /** p adjusted for all the areas and measures tested. */
    static Cell q(Finding finding) {
        Effect effect = finding.effect();
        Double q = effect == null ? null : effect.diagnostics().q();
        return q == null ? Cell.NONE : Cell.of(p(q));
    }

    /** To three decimals; smaller ones are not 0. */
    private static String p(double p) {
        return p < SMALLEST_P ? "< " + Numbers.fixed(SMALLEST_P, P_DECIMALS) : Numbers.fixed(p, P_DECIMALS);
    }

    static Cell way(Finding finding) {
        return Cell.of(ChangeWords.way(finding.change().percent()).wording());
    }

    /** Codes of what a reader must know; that all data are synthetic is said elsewhere. */
    static Cell notes(Finding finding) {
        return Cell.of(finding.flags().stream()
                .filter(flag -> flag != Flag.SYNTHETIC)
                .map(Flag::id)
                .collect(Collectors.joining(", ")));
    }
}
