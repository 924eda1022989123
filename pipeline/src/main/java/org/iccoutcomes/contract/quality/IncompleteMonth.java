package org.iccoutcomes.contract.quality;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.iccoutcomes.contract.quality.FeedQuality.Held;
import org.iccoutcomes.definition.feed.ProvisionalLimits;

/**
 * A latest month of a feed that is not complete, by what is usual of that feed.
 *
 * @param feed the feed's id
 * @param month which
 * @param reasons why, each a clause in words; never a number of rows
 */
public record IncompleteMonth(String feed, YearMonth month, List<String> reasons) {
    /**
     * How far from what is usual a number must be besides, in standard deviations of a Poisson count: Shewhart's three,
     * so that small feeds do not waver.
     */
    private static final int SIGMA = 3;

    /** Rows that the twelve months before must hold before blanks are judged. */
    private static final int LEAST_ROWS = 100;

    /**
     * From so many rows on a whole per cent is five rows or more, no finer than protection rounds; below, none is told.
     */
    private static final int LEAST_FOR_PERCENT = 500;

    public IncompleteMonth {
        reasons = List.copyOf(reasons);
    }

    /**
     * Those of a feed's latest months that are incomplete, oldest first.
     *
     * @param feed what is held
     * @param last the last month covered
     * @param limits the feed's own
     */
    static List<IncompleteMonth> of(FeedQuality feed, YearMonth last, ProvisionalLimits limits) {
        YearMonth first = last.minusMonths(limits.latest() - 1L);
        List<IncompleteMonth> found = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            List<String> reasons = new ArrayList<>(fewRows(new ExpectedRows(feed.months(), first), month, limits));
            for (String column : limits.blank().keySet()) {
                ExpectedRows held = new ExpectedRows(feed.columns().getOrDefault(column, new TreeMap<>()), first);
                reasons.addAll(blank(held, month, column, limits));
            }
            if (!reasons.isEmpty()) {
                found.add(new IncompleteMonth(feed.feed(), month, reasons));
            }
        }
        return found;
    }

    private static List<String> fewRows(ExpectedRows rows, YearMonth month, ProvisionalLimits limits) {
        OptionalDouble expected = rows.of(month);
        if (expected.isEmpty()) {
            return List.of();
        }
        double missing = expected.getAsDouble() - rows.rows(month);
        double share = 100 * missing / expected.getAsDouble();
        return share > limits.fewerRows().doubleValue() && missing > SIGMA * Math.sqrt(expected.getAsDouble())
                ? List.of(
                        expected.getAsDouble() < LEAST_FOR_PERCENT
                                ? "fewer rows than expected"
                                : "%d %% fewer rows than expected".formatted(Math.round(share)))
                : List.of();
    }

    private static List<String> blank(ExpectedRows column, YearMonth month, String name, ProvisionalLimits limits) {
        Held before = column.earlier().map(column::held).reduce(Held.NOTHING, Held::plus);
        Held now = column.held(month);
        if (before.rows() < LEAST_ROWS || now.rows() == 0) {
            return List.of();
        }
        double usual = (double) before.blank() / before.rows();
        double share = (double) now.blank() / now.rows();
        double excess = now.blank() - usual * now.rows();
        double limit = limits.blank().getOrDefault(name, BigDecimal.ZERO).doubleValue();
        return 100 * (share - usual) > limit && excess > SIGMA * Math.sqrt(Math.max(1, usual * now.rows()))
                ? List.of(
                        Math.min(now.rows(), before.rows()) < LEAST_FOR_PERCENT
                                ? name + " empty more often than usual"
                                : "%s empty in %d %% of rows, usually %d %%"
                                        .formatted(name, Math.round(100 * share), Math.round(100 * usual)))
                : List.of();
    }
}
