package org.iccoutcomes.contract.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.quality.FeedQuality.Held;
import org.iccoutcomes.definition.feed.Percent;
import org.iccoutcomes.definition.feed.QualityLimits;

/**
 * Rows that the release before was made from and that are no longer there.
 *
 * @param feed the feed's id
 * @param what {@code 2015-04}, {@code provider RTX} or {@code submitter RTX}
 * @param before rows in the release before
 * @param after rows now
 */
public record Shortfall(String feed, String what, long before, long after) {
    /**
     * Compares a feed with what it was: months that lost more than the limit or are gone, and providers and submitters
     * that are gone. What is small, by the limits, is passed over.
     *
     * @param now empty months and providers where the feed has no delivery any more
     */
    public static List<Shortfall> between(FeedQuality before, FeedQuality now, QualityLimits limits) {
        List<Shortfall> found = new ArrayList<>();
        rows(before.months()).forEach((month, rows) -> {
            long after = now.months().getOrDefault(month, Held.NOTHING).rows();
            if (rows >= limits.leastRows() && Percent.isAbove(limits.fewerRows(), rows - after, rows)) {
                found.add(new Shortfall(before.feed(), month.isEmpty() ? "rows without a month" : month, rows, after));
            }
        });
        before.providers().forEach((provider, rows) -> {
            if (rows >= limits.leastRows() && now.providers().getOrDefault(provider, 0L) == 0) {
                found.add(new Shortfall(before.feed(), provider, rows, 0));
            }
        });
        return List.copyOf(found);
    }

    private static SortedMap<String, Long> rows(SortedMap<String, Held> months) {
        SortedMap<String, Long> rows = new TreeMap<>();
        months.forEach((month, held) -> rows.put(month, held.rows()));
        return rows;
    }
}
