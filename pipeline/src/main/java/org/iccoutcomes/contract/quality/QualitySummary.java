package org.iccoutcomes.contract.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.definition.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * How full and how good the live deliveries of each feed are, as a release may tell it.
 *
 * @param months by feed, then month
 * @param columns by feed, then column; those in which something is empty or unknown
 * @param codes by feed, then column, month and code, of columns of which the feed says the codes
 * @param completeTo the last complete day of datasets of which none is declared, where a latest month is incomplete
 */
public record QualitySummary(
        List<MonthRows> months,
        List<ColumnShares> columns,
        List<CodeShare> codes,
        SortedMap<Dataset, LocalDate> completeTo) {
    /** Where nothing was counted. */
    public static final QualitySummary NONE = new QualitySummary(List.of(), List.of(), List.of(), new TreeMap<>());

    public QualitySummary {
        months = List.copyOf(months);
        columns = List.copyOf(columns);
        codes = List.copyOf(codes);
    }

    /**
     * Rows of a feed in a month.
     *
     * @param month {@code 2015-04}
     * @param rows accepted rows of live deliveries, as they may be shown; null when hidden
     * @param yearBefore of the same month a year before; null when there are none or they are hidden
     * @param delivered of the same month as it was before the feed's newest file; null when there were none or they are
     *     hidden
     * @param incomplete why it is taken to be incomplete; empty where it is not
     */
    public record MonthRows(
            String feed,
            String month,
            @Nullable BigDecimal rows,
            @Nullable BigDecimal yearBefore,
            @Nullable BigDecimal delivered,
            String incomplete) {
        /** Rows per cent of those a year before, to the whole; null where either is not known or is 0. */
        public @Nullable BigDecimal percentOfYearBefore() {
            return ShownQuality.share(rows, yearBefore);
        }
    }

    /**
     * Shares of a column in the feed's latest twelve months, per cent to the whole; in the twelve before; and in the
     * latest twelve as they were before the feed's newest file.
     *
     * @param blank of rows where it is empty
     * @param unknown of rows where it holds a code that is not known
     */
    public record ColumnShares(
            String feed,
            String column,
            @Nullable BigDecimal blank,
            @Nullable BigDecimal blankBefore,
            @Nullable BigDecimal blankDelivered,
            @Nullable BigDecimal unknown,
            @Nullable BigDecimal unknownBefore,
            @Nullable BigDecimal unknownDelivered) {}

    /**
     * The share of a code, per cent to the whole of a month's rows that have one.
     *
     * @param code {@link QualityCount#OTHER_CODES} for all that the feed does not say
     * @param percent null when hidden
     * @param yearBefore of the same month a year before; null when there is none or it is hidden
     * @param delivered of the same month as it was before the feed's newest file; likewise
     */
    public record CodeShare(
            String feed,
            String column,
            String month,
            String code,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal yearBefore,
            @Nullable BigDecimal delivered) {}
}
