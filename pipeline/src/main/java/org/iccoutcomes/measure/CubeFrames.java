package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.cube.CubeTables;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.PartColumns;

/**
 * The tables of the cube's parts: the year of the part, then the table's columns; each part in one piece, sorted by
 * every key, so that equal cells give equal files however they were computed.
 */
public final class CubeFrames {
    private CubeFrames() {}

    private static final org.apache.spark.sql.Column PART = col(PartColumns.PART_YEAR.name());

    /** {@link CountMeasures#count} in the cube's order. */
    public static Dataset<Row> leaf(Dataset<Row> counted) {
        return inOrder(counted, CubeTables.LEAF);
    }

    /** {@link PopulationCells#count} in the cube's order. */
    public static Dataset<Row> population(Dataset<Row> counted) {
        return inOrder(counted, CubeTables.POPULATION);
    }

    /** {@link CountsCoverage#of} in the cube's order. */
    public static Dataset<Row> coverage(Dataset<Row> coverage) {
        return inOrder(coverage, CubeTables.COVERAGE);
    }

    /** {@link RepeatUse#count} in the cube's order. */
    public static Dataset<Row> people(Dataset<Row> counted) {
        return inOrder(counted, CubeTables.PEOPLE);
    }

    /** {@link Distributions#count} in the cube's order. */
    public static Dataset<Row> distribution(Dataset<Row> counted) {
        return inOrder(counted, CubeTables.DISTRIBUTION);
    }

    private static Dataset<Row> inOrder(Dataset<Row> rows, List<Column> table) {
        return rows.select(columns(table)).repartition(PART).sortWithinPartitions(columns(keys(table)));
    }

    private static List<Column> keys(List<Column> table) {
        return table.stream()
                .filter(column -> column.type() != ColumnType.DECIMAL)
                .toList();
    }

    private static org.apache.spark.sql.Column[] columns(List<Column> table) {
        return Stream.concat(Stream.of(PART), table.stream().map(column -> col(column.name())))
                .toArray(org.apache.spark.sql.Column[]::new);
    }
}
