package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.measure.Measure;
import scala.Function1;

/**
 * Counts all measures of one dataset, in one scan for those that share a date and a grain: a row is turned into what it
 * adds to each measure, side by side, and the sums of each group of rows into one cell a measure.
 */
public final class CountMeasures {
    private CountMeasures() {}

    private static final List<String> SUMS =
            List.of(CubeColumns.NUMERATOR, CubeColumns.DENOMINATOR, CubeColumns.SQUARES);
    private static final Column[] KEYS = {
        col(PartColumns.PART_YEAR.name()),
        col(CubeColumns.BASIS),
        col(CubeColumns.MEMBER),
        col(CubeColumns.PERIOD_START),
        col(CubeColumns.SEX),
        col(CubeColumns.AGE_BAND)
    };

    /**
     * The cells of the cube with something in them, by {@code part_year}: standardised rows in, and out the columns
     * measure, basis, member, period_start, days, sex, age_band, numerator, denominator, squares. Only periods that
     * begin in the part's financial year are kept.
     *
     * @param measures of one dataset, at least one
     */
    public static Function1<Dataset<Row>, Dataset<Row>> count(List<Measure> measures, CubeAxes axes) {
        Scan scan = new Scan(measures, axes);
        return rows -> scan.timings().stream()
                .map(timing -> rows.transform(count(scan, timing)))
                .reduce(Dataset::unionByName)
                .orElseThrow();
    }

    private static Function1<Dataset<Row>, Dataset<Row>> count(Scan scan, Timing timing) {
        int[] numbers = scan.numbers(timing);
        return rows -> rows.transform(contributions(scan, timing))
                .transform(CountMeasures::oneRowAMember)
                .transform(sums(numbers))
                .transform(oneRowAMeasure(scan, timing));
    }

    /** What each row of the part's own year adds, in one column a sum. */
    private static Function1<Dataset<Row>, Dataset<Row>> contributions(Scan scan, Timing timing) {
        return rows -> {
            List<Column> columns = new ArrayList<>(List.of(
                    col(PartColumns.PART_YEAR.name()),
                    scan.members(rows).as("members"),
                    scan.start(timing).as(CubeColumns.PERIOD_START),
                    scan.sex().as(CubeColumns.SEX),
                    scan.ageBand().as(CubeColumns.AGE_BAND)));
            for (int number : scan.numbers(timing)) {
                columns.addAll(scan.contribution(number, rows));
            }
            return rows.filter(Periods.isInPart(scan.start(timing))).select(columns.toArray(Column[]::new));
        };
    }

    private static Dataset<Row> oneRowAMember(Dataset<Row> rows) {
        return rows.withColumn("of", explode(col("members")))
                .withColumn(CubeColumns.BASIS, col("of").getField(CubeColumns.BASIS))
                .withColumn(CubeColumns.MEMBER, col("of").getField(CubeColumns.MEMBER))
                .drop("members", "of");
    }

    private static Function1<Dataset<Row>, Dataset<Row>> sums(int[] numbers) {
        return rows -> {
            List<Column> sums = new ArrayList<>();
            for (String name : names(rows, numbers)) {
                sums.add(sum(col(name)).as(name));
            }
            return rows.groupBy(KEYS).agg(sums.get(0), sums.stream().skip(1).toArray(Column[]::new));
        };
    }

    /** A measure without a row that counts has no sum, and so no cell. */
    private static Function1<Dataset<Row>, Dataset<Row>> oneRowAMeasure(Scan scan, Timing timing) {
        int[] numbers = scan.numbers(timing);
        return rows -> {
            List<String> there = names(rows, numbers);
            Column[] cells = Arrays.stream(numbers)
                    .mapToObj(number -> cell(scan.measure(number), number, there))
                    .toArray(Column[]::new);
            List<Column> columns = new ArrayList<>(List.of(KEYS));
            columns.add(inline(array(cells)));
            return rows.select(columns.toArray(Column[]::new))
                    .filter(col(CubeColumns.NUMERATOR).isNotNull())
                    .withColumn(CubeColumns.DAYS, scan.days(timing, col(CubeColumns.PERIOD_START)));
        };
    }

    private static Column cell(Measure measure, int number, List<String> there) {
        List<Column> fields = new ArrayList<>(List.of(lit(measure.id()).as(CubeColumns.MEASURE)));
        for (String sum : SUMS) {
            String name = Scan.name(sum, number);
            Column value = there.contains(name) ? col(name) : lit(null);
            fields.add(value.cast(CubeColumns.SUM).as(sum));
        }
        return struct(fields.toArray(Column[]::new));
    }

    private static List<String> names(Dataset<Row> rows, int[] numbers) {
        List<String> there = Arrays.asList(rows.columns());
        return Arrays.stream(numbers)
                .boxed()
                .flatMap(number -> SUMS.stream().map(sum -> Scan.name(sum, number)))
                .filter(there::contains)
                .toList();
    }
}
