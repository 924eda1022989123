package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Measure;
import scala.Function1;

/** How many rows of a mean have each value: what a median needs, and months can be summed to. */
public final class Distributions {
    private static final String VALUE = "value";

    private Distributions() {}

    /** The measures that have a distribution: means of whole numbers, such as days of a stay. */
    public static List<Measure> of(List<Measure> measures) {
        return measures.stream().filter(Distributions::isOfWholeNumbers).toList();
    }

    private static boolean isOfWholeNumbers(Measure measure) {
        return measure.counting().aggregation() instanceof Aggregation.Mean mean
                && DatasetColumns.find(
                                DatasetColumns.standard(measure.counting().dataset()), mean.column())
                        .filter(column -> column.type() == ColumnType.INTEGER)
                        .isPresent();
    }

    /**
     * Standardised rows in, and out the year of the part, then measure, basis, member, period_start, days, sex,
     * age_band, value, rows.
     *
     * @param measures of one dataset, at least one, all among {@link #of}
     */
    public static Function1<Dataset<Row>, Dataset<Row>> count(List<Measure> measures, CubeAxes axes) {
        return rows -> measures.stream()
                .map(measure -> rows.transform(count(measure, axes)))
                .reduce(Dataset::unionByName)
                .orElseThrow();
    }

    private static Function1<Dataset<Row>, Dataset<Row>> count(Measure measure, CubeAxes axes) {
        Scan scan = new Scan(List.of(measure), axes);
        Timing timing = Timing.of(measure.counting());
        Column start = scan.start(timing);
        Column of = col("of");
        return rows -> rows.filter(Periods.isInPart(start))
                .select(
                        col(PartColumns.PART_YEAR.name()),
                        explode(scan.members(rows)).as("of"),
                        start.as(CubeColumns.PERIOD_START),
                        scan.sex().as(CubeColumns.SEX),
                        scan.ageBand().as(CubeColumns.AGE_BAND),
                        scan.contribution(0, rows).get(0).cast("int").as(VALUE))
                .filter(col(VALUE).isNotNull())
                .groupBy(
                        col(PartColumns.PART_YEAR.name()),
                        of.getField(CubeColumns.BASIS).as(CubeColumns.BASIS),
                        of.getField(CubeColumns.MEMBER).as(CubeColumns.MEMBER),
                        col(CubeColumns.PERIOD_START),
                        col(CubeColumns.SEX),
                        col(CubeColumns.AGE_BAND),
                        col(VALUE))
                .agg(sum(lit(1L)).cast(CubeColumns.SUM).as("rows"))
                .withColumn(CubeColumns.MEASURE, lit(measure.id()))
                .withColumn(CubeColumns.DAYS, scan.days(timing, col(CubeColumns.PERIOD_START)));
    }
}
