package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.measure.Measure;
import scala.Function1;

/** Counts all measures of one dataset in one scan: each row is turned into what it adds to the cells it belongs to. */
public final class CountMeasures {
    private CountMeasures() {}

    /**
     * The cells of the cube with something in them, by {@code part_year}: standardised rows in, and out the columns
     * measure, basis, member, period_start, days, sex, age_band, numerator, denominator, squares. Only periods that
     * begin in the part's financial year are kept.
     *
     * @param measures of one dataset, at least one
     */
    public static Function1<Dataset<Row>, Dataset<Row>> count(List<Measure> measures, CubeAxes axes) {
        Scan scan = new Scan(measures, axes);
        return rows -> scan.withPeriods(rows)
                .select(
                        col(PartColumns.PART_YEAR.name()),
                        scan.members(rows).as("members"),
                        scan.sex().as(CubeColumns.SEX),
                        scan.ageBand().as(CubeColumns.AGE_BAND),
                        explode(scan.contributions(rows)).as("cell"))
                .withColumn("of", explode(col("members")))
                .groupBy(keys())
                .agg(total(CubeColumns.NUMERATOR), total(CubeColumns.DENOMINATOR), total(CubeColumns.SQUARES))
                .transform(cells -> named(scan, cells));
    }

    private static Dataset<Row> named(Scan scan, Dataset<Row> cells) {
        return cells.select(
                col(PartColumns.PART_YEAR.name()),
                scan.measure(col("number")).as(CubeColumns.MEASURE),
                col(CubeColumns.BASIS),
                col(CubeColumns.MEMBER),
                col(CubeColumns.PERIOD_START),
                scan.days(col("number"), col(CubeColumns.PERIOD_START)).as(CubeColumns.DAYS),
                col(CubeColumns.SEX),
                col(CubeColumns.AGE_BAND),
                col(CubeColumns.NUMERATOR),
                col(CubeColumns.DENOMINATOR),
                col(CubeColumns.SQUARES));
    }

    private static Column[] keys() {
        return new Column[] {
            col(PartColumns.PART_YEAR.name()),
            col("cell").getField("number").as("number"),
            col("of").getField(CubeColumns.BASIS).as(CubeColumns.BASIS),
            col("of").getField(CubeColumns.MEMBER).as(CubeColumns.MEMBER),
            col("cell").getField(CubeColumns.PERIOD_START).as(CubeColumns.PERIOD_START),
            col(CubeColumns.SEX),
            col(CubeColumns.AGE_BAND)
        };
    }

    private static Column total(String name) {
        return sum(col("cell").getField(name)).cast(CubeColumns.SUM).as(name);
    }
}
