package org.iccoutcomes.report;

import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.words.ChangeWords;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/** The parts of a finding as cells. */
final class FindingCells {
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

    /** {@code −25.9 to −19.9}. */
    static Cell limits(@Nullable Interval interval, int decimals) {
        return interval == null || interval.lower() == null || interval.upper() == null
                ? Cell.NONE
                : Cell.of(
                        Numbers.fixed(interval.lower(), decimals) + " to " + Numbers.fixed(interval.upper(), decimals));
    }

    /** {@code 1st of 8}, with the places the data allow where they are known. */
    static Cell rank(@Nullable Rank rank) {
        if (rank == null) {
            return Cell.NONE;
        }
        String place = Numbers.ordinal(rank.position()) + " of " + rank.of();
        return Cell.of(
                rank.lower() == null || rank.upper() == null
                        ? place
                        : place + " (" + rank.lower() + " to " + rank.upper() + ")");
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
