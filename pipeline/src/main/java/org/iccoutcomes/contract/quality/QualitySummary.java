package org.iccoutcomes.contract.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.iccoutcomes.contract.quality.FeedQuality.Held;
import org.iccoutcomes.definition.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * How full and how good the live deliveries of each feed are, as a release may tell it.
 *
 * @param months by feed, then month
 * @param columns by feed, then column; those in which something is empty or unknown
 * @param completeTo the last complete day of datasets of which none is declared, where a latest month is incomplete
 */
public record QualitySummary(
        List<MonthRows> months, List<ColumnShares> columns, SortedMap<Dataset, LocalDate> completeTo) {
    /** Where nothing was counted. */
    public static final QualitySummary NONE = new QualitySummary(List.of(), List.of(), new TreeMap<>());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public QualitySummary {
        months = List.copyOf(months);
        columns = List.copyOf(columns);
    }

    /**
     * Rows of a feed in a month.
     *
     * @param month {@code 2015-04}
     * @param rows accepted rows of live deliveries, as they may be shown; null when hidden
     * @param yearBefore of the same month a year before; null when there are none or they are hidden
     * @param incomplete why it is taken to be incomplete; empty where it is not
     */
    public record MonthRows(
            String feed,
            String month,
            @Nullable BigDecimal rows,
            @Nullable BigDecimal yearBefore,
            String incomplete) {
        /** Rows per cent of those a year before, to the whole; null where either is not known or is 0. */
        public @Nullable BigDecimal percentOfYearBefore() {
            return share(rows, yearBefore);
        }
    }

    /**
     * Shares of a column in the feed's latest twelve months, per cent to the whole, and in the twelve before.
     *
     * @param blank of rows where it is empty
     * @param unknown of rows where it holds a code that is not known
     */
    public record ColumnShares(
            String feed,
            String column,
            @Nullable BigDecimal blank,
            @Nullable BigDecimal blankBefore,
            @Nullable BigDecimal unknown,
            @Nullable BigDecimal unknownBefore) {}

    /**
     * Tells of feeds.
     *
     * @param completeness how far datasets are complete
     * @param shown makes a number of rows fit to be shown, null where it must be hidden; shares are made of these
     */
    public static QualitySummary of(
            Collection<FeedQuality> feeds, Completeness completeness, UnaryOperator<@Nullable BigDecimal> shown) {
        List<MonthRows> months = new ArrayList<>();
        List<ColumnShares> columns = new ArrayList<>();
        for (FeedQuality feed : feeds) {
            feed.months().forEach((month, held) -> {
                if (!month.isEmpty()) {
                    Held before = feed.months()
                            .get(YearMonth.parse(month).minusYears(1).toString());
                    months.add(new MonthRows(
                            feed.feed(),
                            month,
                            shown(shown, held.rows()),
                            before == null ? null : shown(shown, before.rows()),
                            completeness.why(feed.feed(), YearMonth.parse(month))));
                }
            });
            if (!feed.months().isEmpty() && !feed.months().lastKey().isEmpty()) {
                YearMonth last = YearMonth.parse(feed.months().lastKey());
                feed.columns().forEach((column, held) -> columns.add(shares(feed.feed(), column, held, last, shown)));
            }
        }
        columns.removeIf(column -> isNothing(column.blank()) && isNothing(column.unknown()));
        return new QualitySummary(months, columns, completeness.completeTo());
    }

    private static ColumnShares shares(
            String feed,
            String column,
            SortedMap<String, Held> months,
            YearMonth last,
            UnaryOperator<@Nullable BigDecimal> shown) {
        Held latest = year(months, last);
        Held before = year(months, last.minusYears(1));
        return new ColumnShares(
                feed,
                column,
                share(shown(shown, latest.blank()), shown(shown, latest.rows())),
                share(shown(shown, before.blank()), shown(shown, before.rows())),
                share(shown(shown, latest.unknown()), shown(shown, latest.rows())),
                share(shown(shown, before.unknown()), shown(shown, before.rows())));
    }

    /** The twelve months that end with one. */
    private static Held year(SortedMap<String, Held> months, YearMonth last) {
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

    private static @Nullable BigDecimal shown(UnaryOperator<@Nullable BigDecimal> shown, long rows) {
        return shown.apply(BigDecimal.valueOf(rows));
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP);
    }
}
