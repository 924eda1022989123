package org.iccoutcomes.contract.quality;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.definition.feed.QualityLimits;

/**
 * A month whose rows part among the codes of a column in another way than they did, by more than the feed's limit.
 *
 * @param feed the feed's id
 * @param column of the codes
 * @param month {@code 2015-04}
 * @param against what it is compared with
 * @param percent of the rows that would need another code to make the mix what it was
 */
public record MixShift(String feed, String column, String month, Against against, long percent) {
    /** RULE: a mix of fewer rows says nothing. */
    private static final int LEAST_ROWS = 100;

    /** Older months were looked at when they were new. */
    private static final int LATEST_MONTHS = 12;

    /** What a month is compared with. */
    public enum Against {
        /** The same month as it was before the feed's newest file. */
        PREVIOUS_DELIVERY("before the newest file"),
        /** The same month of the year before. */
        YEAR_BEFORE("a year before");

        private final String words;

        Against(String words) {
            this.words = words;
        }

        /** Such as {@code a year before}. */
        public String words() {
            return words;
        }
    }

    /**
     * Compares a feed's latest months with the year before, and every month with what was held of it before the newest
     * file.
     *
     * @param earlier the same feed without its newest file
     */
    public static List<MixShift> of(FeedQuality feed, FeedQuality earlier, QualityLimits limits) {
        List<MixShift> shifts = new ArrayList<>();
        feed.codes().forEach((column, months) -> {
            SortedMap<String, CodeMix> before = earlier.codes().getOrDefault(column, new TreeMap<>());
            double limit = limits.mix(column).doubleValue();
            months.forEach((month, mix) -> {
                CodeMix delivered = before.getOrDefault(month, CodeMix.NONE);
                if (isShift(mix, delivered, limit)) {
                    shifts.add(new MixShift(
                            feed.feed(), column, month, Against.PREVIOUS_DELIVERY, whole(mix.shiftFrom(delivered))));
                }
                CodeMix yearBefore = isLatest(month, months.lastKey())
                        ? months.getOrDefault(yearBefore(month), CodeMix.NONE)
                        : CodeMix.NONE;
                if (isShift(mix, yearBefore, limit)) {
                    shifts.add(new MixShift(
                            feed.feed(), column, month, Against.YEAR_BEFORE, whole(mix.shiftFrom(yearBefore))));
                }
            });
        });
        return List.copyOf(shifts);
    }

    private static boolean isShift(CodeMix mix, CodeMix before, double limit) {
        return mix.total() >= LEAST_ROWS
                && before.total() >= LEAST_ROWS
                && mix.shiftFrom(before) > limit
                && mix.isBeyondChance(before);
    }

    private static long whole(double percent) {
        return Math.round(percent);
    }

    private static boolean isLatest(String month, String last) {
        return YearMonth.parse(month).isAfter(YearMonth.parse(last).minusMonths(LATEST_MONTHS));
    }

    private static String yearBefore(String month) {
        return YearMonth.parse(month).minusYears(1).toString();
    }
}
