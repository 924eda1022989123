package org.iccoutcomes.ingest.row;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * The financial year a row is filed under. An extract of records replaces older ones of its year as a whole, so where
 * its name tells the year that year holds for every row: one stray date must not replace another year's extract.
 */
final class Filing {
    private final Places places;
    private final Optional<String> filingDate;
    private final Optional<String> defaultDate;
    private final @Nullable FinancialYear named;
    private final boolean isRecords;
    private final boolean hasYears;

    Filing(RowPlan plan, Places places) {
        Dataset dataset = plan.feed().dataset();
        this.places = places;
        this.filingDate = plan.filingDate();
        this.defaultDate = plan.defaultDate();
        this.named = plan.name().year();
        this.isRecords = dataset.kind() == Dataset.Kind.RECORDS;
        this.hasYears = dataset.isDated();
    }

    /** The year a row with these values is filed under; none for tables without dates. */
    Optional<FinancialYear> year(List<@Nullable Object> values) {
        Optional<FinancialYear> name = Optional.ofNullable(named);
        return (isRecords ? name : Optional.<FinancialYear>empty())
                .or(() -> yearOf(filingDate, values))
                .or(() -> yearOf(defaultDate, values))
                .or(() -> hasYears ? name : Optional.empty());
    }

    /** A row that no year can be told for, or that lies further than a year from the file's own. */
    List<String> faults(List<@Nullable Object> values, Optional<FinancialYear> year) {
        if (hasYears && year.isEmpty()) {
            return List.of("no-date-to-file-by");
        }
        return distance(values) > 1 ? List.of("outside-file-year") : List.of();
    }

    /** A row one year from the file's own, such as one of an extract filed by another date. */
    List<String> warnings(List<@Nullable Object> values) {
        return distance(values) == 1 ? List.of("beside-file-year") : List.of();
    }

    private int distance(List<@Nullable Object> values) {
        return isRecords && named != null
                ? yearOf(filingDate, values)
                        .map(year -> Math.abs(year.startYear() - named.startYear()))
                        .orElse(0)
                : 0;
    }

    private Optional<FinancialYear> yearOf(Optional<String> column, List<@Nullable Object> values) {
        return column.flatMap(name -> Days.of(places.value(name, values))).map(FinancialYear::of);
    }
}
