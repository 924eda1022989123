package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * The financial year a row is filed under. An extract of records replaces older ones of its year as a whole, so where
 * its name tells the year that year holds for every row: one stray date must not replace another year's extract.
 */
final class Filing {
    private final RowPlan plan;

    Filing(RowPlan plan) {
        this.plan = plan;
    }

    /** Start year of the financial year; null for tables without dates. */
    Column year() {
        List<Column> candidates = new ArrayList<>();
        Optional<Column> named = named();
        if (isRecords()) {
            named.ifPresent(candidates::add);
        }
        plan.filingDate().map(Filing::financialYear).ifPresent(candidates::add);
        plan.defaultDate().map(Filing::financialYear).ifPresent(candidates::add);
        if (!isRecords()) {
            named.filter(year -> hasYears()).ifPresent(candidates::add);
        }
        return candidates.isEmpty()
                ? lit(null).cast("int")
                : coalesce(candidates.toArray(Column[]::new)).cast("int");
    }

    /** Rows that no year can be told for, and rows further than a year from the file's own. */
    List<Mark> faults() {
        List<Mark> faults = new ArrayList<>();
        if (hasYears()) {
            faults.add(new Mark("no-date-to-file-by", filedYear().isNull()));
        }
        distance().ifPresent(years -> faults.add(new Mark("outside-file-year", years.gt(1))));
        return faults;
    }

    /** Rows one year from the file's own, such as those of an extract filed by another date. */
    List<Mark> warnings() {
        return distance()
                .map(years -> List.of(new Mark("beside-file-year", years.equalTo(1))))
                .orElse(List.of());
    }

    private Optional<Column> distance() {
        return isRecords() && plan.name().year() != null
                ? plan.filingDate().map(date -> coalesce(abs(financialYear(date).minus(filedYear())), lit(0)))
                : Optional.empty();
    }

    private Optional<Column> named() {
        FinancialYear year = plan.name().year();
        return year == null ? Optional.empty() : Optional.of(lit(year.startYear()));
    }

    private boolean isRecords() {
        return plan.feed().dataset().kind() == Dataset.Kind.RECORDS;
    }

    private boolean hasYears() {
        return plan.feed().dataset() != Dataset.SITES && plan.feed().dataset() != Dataset.DISTANCES;
    }

    private static Column filedYear() {
        return col(DeliveryColumns.FILED_YEAR.name());
    }

    private static Column financialYear(String date) {
        return org.apache.spark.sql.functions.year(add_months(col(date), -3));
    }
}
