package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.TextTable;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.dataset.Dataset;

/** Standardised rows drawn as a table, and the axes to count them by. */
final class DrawnRows {
    private DrawnRows() {}

    static org.apache.spark.sql.Dataset<Row> standard(Dataset dataset, String drawn) {
        List<Column> columns = new ArrayList<>(DatasetColumns.standard(dataset));
        columns.add(PartColumns.PART_YEAR);
        org.apache.spark.sql.Dataset<Row> rows = TextTable.rows(SharedSpark.session(), columns, drawn);
        for (Column column : List.of(Column.text("sex", ""), Column.integer("age", ""), Column.text("age_band", ""))) {
            if (!Arrays.asList(rows.columns()).contains(column.name())) {
                rows = rows.withColumn(
                        column.name(), lit(null).cast(column.type() == ColumnType.INTEGER ? "int" : "string"));
            }
        }
        return rows;
    }

    static CubeAxes practices(String... cuts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Arrays.stream(cuts).map(LocalDate::parse).forEach(days::add);
        return new CubeAxes(new TreeSet<>(List.of(new Basis("practice"))), days);
    }
}
