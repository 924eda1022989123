package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.iccoutcomes.contract.cube.PeopleCell;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.Grain;
import scala.Function1;

/**
 * How the same people come back: for each pair of months at most eleven apart, the sum over people of what they add in
 * the one times what they add in the other ({@link PeopleCell}). Only rows that say whose they are take part. Parts of
 * one year need rows of the year before, counted in their own part.
 */
public final class RepeatUse {
    /** Products of two of these, added up, still fit {@link CubeColumns#SUM}; a thousandth of a mile is enough. */
    private static final DataType AMOUNT = DataTypes.createDecimalType(15, 3);

    private static final String PERSON = "person";
    private static final String MONTHS = "months";
    private static final Column MONTH = col("later").getField(CubeColumns.PERIOD_START);
    private static final Column EARLIER = col("earlier").getField(CubeColumns.PERIOD_START);
    private static final String EARLIER_START = "earlier_start";
    private static final Column[] PAIR = {
        col(CubeColumns.BASIS), col(CubeColumns.MEMBER), col(CubeColumns.PERIOD_START), col(EARLIER_START)
    };

    private RepeatUse() {}

    /** The measures whose totals people add to: counts of rows and sums. */
    public static List<Measure> of(List<Measure> measures) {
        return measures.stream()
                .filter(measure ->
                        measure.counting().dataset().kind() == org.iccoutcomes.definition.dataset.Dataset.Kind.RECORDS)
                .filter(measure -> measure.counting().aggregation() instanceof Aggregation.Rows
                        || measure.counting().aggregation() instanceof Aggregation.Sum)
                .toList();
    }

    /**
     * Standardised rows in, and out the year of the later month's part, then measure, basis, member, period_start,
     * earlier_start, total, products.
     *
     * @param measures of one dataset, at least one, all among {@link #of}
     */
    public static Function1<Dataset<Row>, Dataset<Row>> count(List<Measure> measures, CubeAxes axes) {
        Scan scan = new Scan(measures, axes);
        return rows -> scan.timings().stream()
                .map(timing -> rows.transform(count(scan, timing, axes)))
                .reduce(Dataset::unionByName)
                .orElseThrow();
    }

    private static Function1<Dataset<Row>, Dataset<Row>> count(Scan scan, Timing timing, CubeAxes axes) {
        int[] numbers = scan.numbers(timing);
        Column month = Periods.of(Grain.MONTH, axes.cuts()).startOf(col(timing.date()));
        return rows -> rows.transform(amounts(scan, numbers, month))
                .transform(personMonths(numbers))
                .transform(pairs(numbers))
                .transform(oneRowAMeasure(scan, numbers));
    }

    /** What each row of a known person adds, narrow, with the rows of a person together. */
    private static Function1<Dataset<Row>, Dataset<Row>> amounts(Scan scan, int[] numbers, Column month) {
        return rows -> {
            List<Column> columns = new ArrayList<>(
                    List.of(col(PERSON), explode(scan.members(rows)).as("of"), month.as(CubeColumns.PERIOD_START)));
            for (int number : numbers) {
                Column adds = scan.contribution(number, rows).get(0);
                boolean isSum = scan.measure(number).counting().aggregation() instanceof Aggregation.Sum;
                columns.add(isSum ? adds.cast(AMOUNT).as(amount(number)) : adds.as(amount(number)));
            }
            return rows.filter(col(PERSON).isNotNull().and(Periods.isInPart(month)))
                    .select(columns.toArray(Column[]::new))
                    .repartition(col(PERSON));
        };
    }

    /**
     * One row a person and member, with what the person added in each month. Months that add nothing leave here and no
     * sooner: a filter on rows would have Spark work every condition of every measure out twice, in one method longer
     * than Java can hold.
     */
    private static Function1<Dataset<Row>, Dataset<Row>> personMonths(int[] numbers) {
        Column addsAny = coalesce(each(numbers, number -> col(amount(number))));
        Column[] sums = each(numbers, number -> sum(amount(number)).as(amount(number)));
        Column[] month = Stream.concat(
                        Stream.of(col(CubeColumns.PERIOD_START)),
                        Arrays.stream(each(numbers, number -> col(amount(number)))))
                .toArray(Column[]::new);
        return rows -> rows.groupBy(col(PERSON), col("of"), col(CubeColumns.PERIOD_START))
                .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
                .filter(addsAny.isNotNull())
                .groupBy(col(PERSON), col("of"))
                .agg(collect_list(struct(month)).as(MONTHS));
    }

    /** Products of all pairs of months that any twelve months hold, added up over people. */
    private static Function1<Dataset<Row>, Dataset<Row>> pairs(int[] numbers) {
        List<Column> columns = new ArrayList<>(List.of(
                col("of").getField(CubeColumns.BASIS).as(CubeColumns.BASIS),
                col("of").getField(CubeColumns.MEMBER).as(CubeColumns.MEMBER),
                MONTH.as(CubeColumns.PERIOD_START),
                EARLIER.as(EARLIER_START)));
        List<Column> sums = new ArrayList<>();
        for (int number : numbers) {
            Column later = col("later").getField(amount(number));
            columns.add(when(MONTH.equalTo(EARLIER), later).as(total(number)));
            columns.add(later.multiply(col("earlier").getField(amount(number))).as(products(number)));
            sums.add(sum(total(number)).as(total(number)));
            sums.add(sum(products(number)).as(products(number)));
        }
        Column isNearEnough =
                EARLIER.leq(MONTH).and(EARLIER.geq(add_months(trunc(MONTH, "month"), -PeopleCell.MONTHS_BACK)));
        return rows -> rows.withColumn("later", explode(col(MONTHS)))
                .withColumn("earlier", explode(col(MONTHS)))
                .filter(isNearEnough)
                .select(columns.toArray(Column[]::new))
                .groupBy(PAIR)
                .agg(sums.get(0), sums.stream().skip(1).toArray(Column[]::new));
    }

    /** Pairs in which nobody came back add nothing, and have no row. */
    private static Function1<Dataset<Row>, Dataset<Row>> oneRowAMeasure(Scan scan, int[] numbers) {
        Column[] cells = each(
                numbers,
                number -> struct(
                        lit(scan.measure(number).id()).as(CubeColumns.MEASURE),
                        coalesce(col(total(number)), lit(0))
                                .cast(CubeColumns.SUM)
                                .as("total"),
                        col(products(number)).cast(CubeColumns.SUM).as("products")));
        List<Column> columns = new ArrayList<>();
        columns.add(year(add_months(col(CubeColumns.PERIOD_START), -3)).as(PartColumns.PART_YEAR.name()));
        columns.addAll(List.of(PAIR));
        columns.add(inline(array(cells)));
        return rows -> rows.select(columns.toArray(Column[]::new))
                .filter(col("products").notEqual(0));
    }

    private static Column[] each(int[] numbers, IntFunction<Column> of) {
        return Arrays.stream(numbers).mapToObj(of).toArray(Column[]::new);
    }

    private static String amount(int number) {
        return "amount_" + number;
    }

    private static String total(int number) {
        return "total_" + number;
    }

    private static String products(int number) {
        return "products_" + number;
    }
}
