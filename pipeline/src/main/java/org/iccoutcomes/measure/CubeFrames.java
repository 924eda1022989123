package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * The tables of the cube's parts: only a part's own rows, its columns in order, sorted by every key in one partition,
 * so that equal cells give equal files however they were computed.
 */
public final class CubeFrames {
    private CubeFrames() {}

    private static final StructType COVERAGE = new StructType()
            .add(PartColumns.PART_YEAR.name(), DataTypes.IntegerType, false)
            .add(CubeColumns.MEASURE, DataTypes.StringType, false)
            .add(CubeColumns.BASIS, DataTypes.StringType, true)
            .add(CubeColumns.MEMBER, DataTypes.StringType, true)
            .add(CubeColumns.PERIOD_START, DataTypes.DateType, false)
            .add(CubeColumns.DAYS, DataTypes.IntegerType, false);

    /** {@link CountMeasures#count} in the cube's order. */
    public static Dataset<Row> leaf(Dataset<Row> counted) {
        return inOrder(counted, CubeColumns.LEAF_KEYS, CubeColumns.LEAF_SUMS);
    }

    /** {@link PopulationCells#count} in the cube's order. */
    public static Dataset<Row> population(Dataset<Row> counted) {
        return inOrder(counted, CubeColumns.POPULATION_KEYS, CubeColumns.POPULATION_SUMS);
    }

    /** {@link CountsCoverage#of} in the cube's order. */
    public static Dataset<Row> coverage(Dataset<Row> coverage) {
        return inOrder(coverage, CubeColumns.COVERAGE_KEYS, List.of());
    }

    /** {@link RecordCoverage#of} in the cube's order. */
    public static Dataset<Row> coverage(SparkSession session, List<Coverage> coverage, FinancialYear part) {
        List<Row> rows = new ArrayList<>();
        for (Coverage known : coverage) {
            rows.add(RowFactory.create(
                    part.startYear(),
                    known.measure(),
                    known.member() == null ? null : known.member().basis(),
                    known.member() == null ? null : known.member().code(),
                    known.period().start(),
                    known.period().days()));
        }
        return sorted(session.createDataFrame(rows, COVERAGE).coalesce(1), CubeColumns.COVERAGE_KEYS, List.of());
    }

    /**
     * The table of one part.
     *
     * @param inOrder all parts, in the cube's order
     */
    public static Dataset<Row> part(Dataset<Row> inOrder, FinancialYear part) {
        return inOrder.filter(col(PartColumns.PART_YEAR.name()).equalTo(part.startYear()))
                .drop(PartColumns.PART_YEAR.name())
                .coalesce(1);
    }

    /** One shuffle puts all parts in order, each in one partition, so that writing one is no more than a filter. */
    private static Dataset<Row> inOrder(Dataset<Row> rows, List<String> keys, List<String> sums) {
        return sorted(rows.repartition(col(PartColumns.PART_YEAR.name())), keys, sums);
    }

    private static Dataset<Row> sorted(Dataset<Row> rows, List<String> keys, List<String> sums) {
        List<Column> columns = new ArrayList<>(List.of(col(PartColumns.PART_YEAR.name())));
        keys.forEach(key -> columns.add(col(key)));
        Column[] order = columns.toArray(Column[]::new);
        sums.forEach(sum -> columns.add(col(sum)));
        return rows.select(columns.toArray(Column[]::new)).sortWithinPartitions(order);
    }
}
