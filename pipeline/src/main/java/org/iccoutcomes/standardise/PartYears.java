package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;
import scala.Function1;

/** Copies rows to the parts that use them; a row that belongs to no year belongs to no part. */
final class PartYears {
    private PartYears() {}

    /** The last day of a week began this many days after the week. */
    private static final int DAYS_INTO_A_WEEK = 6;

    private static final Column FILED = col(DeliveryColumns.FILED_YEAR.name());

    /** A copy of each row for the wanted parts of the year it is filed under and of one either side. */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> copyToAll(
            SortedSet<FinancialYear> wanted) {
        return copy(lit(true), lit(true), wanted);
    }

    /**
     * A copy for the wanted part of the year a row is filed under, and for those beside it that look at such rows from
     * another year or in which one of its dates lies. In other parts it could neither be counted nor change what is.
     */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> copyWhereUsed(
            Dataset dataset, SortedSet<FinancialYear> wanted) {
        return copy(isUsedIn(dataset, FILED.minus(1)), isUsedIn(dataset, FILED.plus(1)), wanted);
    }

    private static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> copy(
            Column toLast, Column toNext, SortedSet<FinancialYear> wanted) {
        Column parts = array(
                ifWanted(FILED.minus(1), toLast, wanted),
                ifWanted(FILED, lit(true), wanted),
                ifWanted(FILED.plus(1), toNext, wanted));
        return rows -> rows.withColumn(PartColumns.PART_YEAR.name(), explode(array_compact(parts)));
    }

    private static Column ifWanted(Column part, Column isUsed, SortedSet<FinancialYear> wanted) {
        Object[] years = wanted.stream().map(FinancialYear::startYear).toArray();
        return when(part.isin(years).and(isUsed), part);
    }

    private static Column isUsedIn(Dataset dataset, Column part) {
        return switch (dataset) {
            case ADMISSIONS -> lit(true); // look-backs and look-aheads from any spell of the person
            case APPOINTMENTS -> isDatedIn(dates(dataset), part).or(Conversations.isReferral());
            default -> isDatedIn(dates(dataset), part);
        };
    }

    /**
     * Whether one of some dates lies in the year of a part, or in a week that began in it: only then can the part count
     * the row. Never null.
     */
    static Column isDatedIn(Stream<String> dates, Column part) {
        return dates.map(name -> coalesce(
                        financialYear(col(name))
                                .equalTo(part)
                                .or(financialYear(date_sub(col(name), DAYS_INTO_A_WEEK))
                                        .equalTo(part)),
                        lit(false)))
                .reduce(lit(false), Column::or);
    }

    /** Adds the year rows are filed under where it is missing: that of the dataset's own date, else of the first. */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> withFiledYear(
            Dataset dataset) {
        Column anyDate = coalesce(Stream.concat(Stream.of(DatasetColumns.defaultDate(dataset)), dates(dataset))
                .map(name -> col(name))
                .toArray(Column[]::new));
        return rows -> rows.withColumn(DeliveryColumns.FILED_YEAR.name(), coalesce(FILED, financialYear(anyDate)));
    }

    private static Stream<String> dates(Dataset dataset) {
        return DatasetColumns.delivered(dataset).stream()
                .filter(column -> column.type() == ColumnType.DATE)
                .map(org.iccoutcomes.contract.table.Column::name)
                .filter(name -> !name.equals("submitted_date"));
    }

    private static Column financialYear(Column date) {
        return year(add_months(date, -3));
    }
}
