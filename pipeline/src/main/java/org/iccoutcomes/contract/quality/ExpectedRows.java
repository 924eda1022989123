package org.iccoutcomes.contract.quality;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iccoutcomes.contract.quality.FeedQuality.Held;

/**
 * The rows to be expected of a feed's month: those of the same month a year before, times the usual growth, which is
 * the median, over the twelve months before the latest, of rows per row a year before. So neither the season nor a
 * steady growth looks like a gap. With fewer than {@value #LEAST} such pairs: the median rows per day of those twelve
 * months.
 *
 * @param months what is held, by month ({@code 2015-04})
 * @param firstLatest the first of the latest months; nothing is learnt from it and those after it
 */
record ExpectedRows(SortedMap<String, Held> months, YearMonth firstLatest) {
    private static final int LEAST = 3;

    /** The twelve months before the latest, oldest first, whether anything is held of them or not. */
    Stream<YearMonth> earlier() {
        return IntStream.rangeClosed(1, 12).mapToObj(back -> firstLatest.minusMonths(13L - back));
    }

    /** Rows of a month; 0 where nothing is held. */
    long rows(YearMonth month) {
        return held(month).rows();
    }

    Held held(YearMonth month) {
        return months.getOrDefault(month.toString(), Held.NOTHING);
    }

    /** The rows to be expected; empty where fewer than {@value #LEAST} months tell. */
    OptionalDouble of(YearMonth month) {
        List<Double> growth = earlier()
                .filter(m -> rows(m) > 0 && rows(m.minusYears(1)) > 0)
                .map(m -> (double) rows(m) / rows(m.minusYears(1)))
                .sorted()
                .toList();
        long yearBefore = rows(month.minusYears(1));
        if (growth.size() >= LEAST && yearBefore > 0) {
            return OptionalDouble.of(yearBefore * median(growth));
        }
        List<Double> daily = earlier()
                .filter(m -> rows(m) > 0)
                .map(m -> (double) rows(m) / m.lengthOfMonth())
                .sorted()
                .toList();
        return daily.size() < LEAST ? OptionalDouble.empty() : OptionalDouble.of(median(daily) * month.lengthOfMonth());
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
