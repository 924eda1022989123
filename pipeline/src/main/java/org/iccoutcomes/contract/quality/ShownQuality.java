package org.iccoutcomes.contract.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.iccoutcomes.contract.quality.FeedQuality.Held;
import org.iccoutcomes.contract.quality.QualitySummary.CodeShare;
import org.iccoutcomes.contract.quality.QualitySummary.ColumnShares;
import org.iccoutcomes.contract.quality.QualitySummary.MonthRows;
import org.jspecify.annotations.Nullable;

/**
 * Tells of feeds what a release may tell: numbers of rows as they may be shown, and shares made of those.
 *
 * @param shown makes a number of rows fit to be shown, null where it must be hidden
 */
public record ShownQuality(UnaryOperator<@Nullable BigDecimal> shown) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Tells of feeds.
     *
     * @param earlier the same feeds, by id, without their newest file
     * @param completeness how far datasets are complete
     */
    public QualitySummary of(
            Collection<FeedQuality> feeds, Map<String, FeedQuality> earlier, Completeness completeness) {
        List<MonthRows> months = new ArrayList<>();
        List<ColumnShares> columns = new ArrayList<>();
        List<CodeShare> codes = new ArrayList<>();
        for (FeedQuality feed : feeds) {
            FeedQuality before = earlier.getOrDefault(feed.feed(), FeedQuality.nothing(feed.feed()));
            feed.months().keySet().stream()
                    .filter(month -> !month.isEmpty())
                    .forEach(month -> months.add(month(feed, before, month, completeness)));
            if (!feed.months().isEmpty() && !feed.months().lastKey().isEmpty()) {
                YearMonth last = YearMonth.parse(feed.months().lastKey());
                feed.columns().keySet().forEach(column -> columns.add(column(feed, before, column, last)));
            }
            feed.codes()
                    .forEach((column, mixes) ->
                            mixes.keySet().forEach(month -> codes.addAll(codes(feed, before, column, month))));
        }
        columns.removeIf(column -> isNothing(column.blank()) && isNothing(column.unknown()));
        return new QualitySummary(months, columns, codes, completeness.completeTo());
    }

    private MonthRows month(FeedQuality feed, FeedQuality before, String month, Completeness completeness) {
        return new MonthRows(
                feed.feed(),
                month,
                rows(feed.months().get(month)),
                rows(feed.months().get(yearBefore(month))),
                rows(before.months().get(month)),
                completeness.why(feed.feed(), YearMonth.parse(month)));
    }

    private ColumnShares column(FeedQuality feed, FeedQuality before, String column, YearMonth last) {
        Held latest = year(feed, column, last);
        Held yearBefore = year(feed, column, last.minusYears(1));
        Held delivered = year(before, column, last);
        return new ColumnShares(
                feed.feed(),
                column,
                part(latest.blank(), latest.rows()),
                part(yearBefore.blank(), yearBefore.rows()),
                part(delivered.blank(), delivered.rows()),
                part(latest.unknown(), latest.rows()),
                part(yearBefore.unknown(), yearBefore.rows()),
                part(delivered.unknown(), delivered.rows()));
    }

    /** Codes that are there, or were. */
    private List<CodeShare> codes(FeedQuality feed, FeedQuality before, String column, String month) {
        CodeMix now = mix(feed, column, month);
        CodeMix yearBefore = mix(feed, column, yearBefore(month));
        CodeMix delivered = mix(before, column, month);
        TreeSet<String> codes = new TreeSet<>(now.rows().keySet());
        codes.addAll(yearBefore.rows().keySet());
        codes.addAll(delivered.rows().keySet());
        return codes.stream()
                .map(code -> new CodeShare(
                        feed.feed(),
                        column,
                        month,
                        code,
                        part(now.of(code), now.total()),
                        part(yearBefore.of(code), yearBefore.total()),
                        part(delivered.of(code), delivered.total())))
                .toList();
    }

    private static CodeMix mix(FeedQuality feed, String column, String month) {
        return feed.codes().getOrDefault(column, new TreeMap<>()).getOrDefault(month, CodeMix.NONE);
    }

    private static String yearBefore(String month) {
        return YearMonth.parse(month).minusYears(1).toString();
    }

    /** The twelve months that end with one. */
    private static Held year(FeedQuality feed, String column, YearMonth last) {
        SortedMap<String, Held> months = feed.columns().getOrDefault(column, new TreeMap<>());
        return months
                .subMap(
                        last.minusYears(1).plusMonths(1).toString(),
                        last.plusMonths(1).toString())
                .values()
                .stream()
                .reduce(Held.NOTHING, Held::plus);
    }

    private static boolean isNothing(@Nullable BigDecimal share) {
        return share == null || share.signum() == 0;
    }

    private @Nullable BigDecimal rows(@Nullable Held held) {
        return held == null ? null : shown.apply(BigDecimal.valueOf(held.rows()));
    }

    private @Nullable BigDecimal part(long part, long whole) {
        return share(shown.apply(BigDecimal.valueOf(part)), shown.apply(BigDecimal.valueOf(whole)));
    }

    static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP);
    }
}
