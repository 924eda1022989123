package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.columns.ConditionColumns;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.measure.Measure;

/** What the rows of a dataset mean to its measures, which are known by their place in the list. */
final class Scan {
    private final List<Measure> measures;
    private final CubeAxes axes;
    private final org.iccoutcomes.definition.dataset.Dataset dataset;

    Scan(List<Measure> measures, CubeAxes axes) {
        this.measures = List.copyOf(measures);
        this.axes = axes;
        this.dataset = measures.get(0).counting().dataset();
        for (Measure measure : measures) {
            if (measure.counting().dataset() != dataset) {
                throw new IllegalArgumentException(measure.id() + " does not count " + dataset.id());
            }
        }
    }

    /** Each pair of date and grain that some measure uses. */
    List<Timing> timings() {
        return measures.stream()
                .map(measure -> Timing.of(measure.counting()))
                .distinct()
                .toList();
    }

    /** The measures with a date and grain. */
    int[] numbers(Timing timing) {
        return numbers().filter(i -> timingOf(i).equals(timing)).toArray();
    }

    Measure measure(int number) {
        return measures.get(number);
    }

    /** The id of a measure by its number. */
    Column measure(Column number) {
        Column[] ids = measures.stream().map(measure -> lit(measure.id())).toArray(Column[]::new);
        return element_at(array(ids), number.plus(1));
    }

    /** First day of a row's period. */
    Column start(Timing timing) {
        return timing.start(axes.cuts());
    }

    /** Length of the period that begins on a day. */
    Column days(Timing timing, Column start) {
        return Periods.of(timing.grain(), axes.cuts()).daysFrom(start);
    }

    /** Length of the period of the numbered measure that begins on a day. */
    Column days(Column number, Column start) {
        Column days = lit(null).cast("int");
        for (Timing timing : timings()) {
            Object[] timed = Arrays.stream(numbers(timing)).boxed().toArray();
            days = when(number.isin(timed), days(timing, start)).otherwise(days);
        }
        return days;
    }

    /** What the row adds to a measure's sums: columns with a {@link #name}, null where the row does not count. */
    List<Column> contribution(int number, Dataset<Row> rows) {
        Contribution adds = adds(number, rows);
        Column counts = counts(number, adds, rows);
        List<Column> columns = new ArrayList<>();
        columns.add(when(counts, adds.numerator()).as(name(CubeColumns.NUMERATOR, number)));
        if (adds.denominator() != null) {
            columns.add(when(counts, adds.denominator()).as(name(CubeColumns.DENOMINATOR, number)));
        }
        if (adds.squares() != null) {
            columns.add(when(counts, adds.squares()).as(name(CubeColumns.SQUARES, number)));
        }
        return columns;
    }

    /** The column of a sum of a measure. */
    static String name(String sum, int number) {
        return sum + "_" + number;
    }

    /** The measures the row counts for, in whatever year: an array of (number, period_start). */
    Column counted(Dataset<Row> rows) {
        return each(i -> when(counts(i, adds(i, rows), rows), at(i)));
    }

    /** Every measure with the start of the row's period, whether it counts or not: an array as of {@link #counted}. */
    Column starts() {
        return each(this::at);
    }

    private Column at(int number) {
        return struct(lit(number).as("number"), start(timingOf(number)).as(CubeColumns.PERIOD_START));
    }

    private Column each(IntFunction<Column> of) {
        return array_compact(array(numbers().mapToObj(of).toArray(Column[]::new)));
    }

    private IntStream numbers() {
        return IntStream.range(0, measures.size());
    }

    private Timing timingOf(int number) {
        return Timing.of(measures.get(number).counting());
    }

    private Contribution adds(int number, Dataset<Row> rows) {
        Map<String, ColumnType> types = types(rows);
        return Contribution.of(measures.get(number).counting().aggregation(), new ConditionColumns(types), types);
    }

    private Column counts(int number, Contribution adds, Dataset<Row> rows) {
        Measure measure = measures.get(number);
        Column where = new ConditionColumns(types(rows)).read(measure.counting().where());
        return isAbout(measure).and(where).and(adds.counts());
    }

    Column members(Dataset<Row> rows) {
        return isFigures() ? Members.ofFigure(rows, axes.bases()) : Members.ofRecord(rows, axes.bases());
    }

    Column sex() {
        return isFigures() ? Strata.givenSex(Stratum.ALL) : Strata.sex();
    }

    Column ageBand() {
        return isFigures() ? Strata.givenAgeBand(Stratum.ALL) : Strata.ageBand();
    }

    private Column isAbout(Measure measure) {
        return isFigures() ? Strata.isCountAbout(measure.population()) : Strata.isAbout(measure.population());
    }

    private boolean isFigures() {
        return dataset.kind() == org.iccoutcomes.definition.dataset.Dataset.Kind.COUNTS;
    }

    private Map<String, ColumnType> types(Dataset<Row> rows) {
        Map<String, ColumnType> types = new TreeMap<>();
        Arrays.stream(rows.columns()).forEach(name -> types.put(name, ColumnType.TEXT));
        DatasetColumns.standard(dataset).forEach(column -> types.put(column.name(), column.type()));
        types.remove(PartColumns.PART_YEAR.name());
        return types;
    }
}
