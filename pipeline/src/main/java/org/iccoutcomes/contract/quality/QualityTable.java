package org.iccoutcomes.contract.quality;

import java.util.Arrays;
import java.util.List;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;

/** The counts of a delivery as the table that is stored beside its rows. */
public final class QualityTable {
    private QualityTable() {}

    /** The columns, in the order of {@link QualityCount}. */
    public static final List<Column> COLUMNS = List.of(
            Column.integer("filed_year", "Start year of the financial year the rows are filed under"),
            Column.text("month", "Month of the rows, such as 2015-04"),
            Column.text("subject", "What is counted: ALL, PROVIDER, COLUMN or CODE"),
            Column.text("name", "The provider or column, or column:code; empty for all rows"),
            new Column("rows", ColumnType.LONG, "Accepted rows"),
            new Column("blank", ColumnType.LONG, "Of those, where the column is empty"),
            new Column("unknown", ColumnType.LONG, "Of those, where the column holds a code that is not known"));

    /** A count as a row. */
    public static List<@Nullable Object> row(QualityCount count) {
        return Arrays.asList(
                count.filedYear(),
                count.month(),
                count.subject().name(),
                count.name(),
                count.rows(),
                count.blank(),
                count.unknown());
    }

    /** The rows of a stored table as counts. */
    public static List<QualityCount> counts(Table table) {
        return table.rows().stream().map(QualityTable::count).toList();
    }

    private static QualityCount count(List<@Nullable Object> row) {
        return new QualityCount(
                (Integer) row.get(0),
                (String) row.get(1),
                QualityCount.Subject.valueOf(String.valueOf(row.get(2))),
                String.valueOf(row.get(3)),
                number(row.get(4)),
                number(row.get(5)),
                number(row.get(6)));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Long number ? number : 0;
    }
}
