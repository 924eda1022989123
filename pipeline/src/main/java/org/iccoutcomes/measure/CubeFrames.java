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
 * The tables of one part of the cube: only its own rows, its columns in order, sorted by every key in one partition, so
 * that equal cells give equal files however they were computed.
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

    /** One part of {@link CountMeasures#count}. */
    public static Dataset<Row> leaf(Dataset<Row> counted, FinancialYear part) {
        return table(counted, part, CubeColumns.LEAF_KEYS, CubeColumns.LEAF_SUMS);
    }

    /** One part of {@link PopulationCells#count}. */
    public static Dataset<Row> population(Dataset<Row> counted, FinancialYear part) {
        return table(counted, part, CubeColumns.POPULATION_KEYS, CubeColumns.POPULATION_SUMS);
    }

    /** One part of {@link CountsCoverage#of}. */
    public static Dataset<Row> coverage(Dataset<Row> coverage, FinancialYear part) {
        return table(coverage, part, CubeColumns.COVERAGE_KEYS, List.of());
    }

    /** One part's {@link RecordCoverage#of}. */
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
        return coverage(session.createDataFrame(rows, COVERAGE), part);
    }

    private static Dataset<Row> table(Dataset<Row> rows, FinancialYear part, List<String> keys, List<String> sums) {
        List<Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(col(key)));
        Column[] order = columns.toArray(Column[]::new);
        sums.forEach(sum -> columns.add(col(sum)));
        return rows.filter(col(PartColumns.PART_YEAR.name()).equalTo(part.startYear()))
                .select(columns.toArray(Column[]::new))
                .repartition(1)
                .sortWithinPartitions(order);
    }
}
