package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.columns.ConditionColumns;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.Grain;

/** One pass over the rows of a dataset for all its measures, which are known by their place in the list. */
final class Scan {
    private final List<Measure> measures;
    private final CubeAxes axes;
    private final org.iccoutcomes.definition.dataset.Dataset dataset;

    /** The column of period starts for each pair of date column and grain that some measure uses. */
    private final SortedMap<String, Column> periods = new TreeMap<>();

    Scan(List<Measure> measures, CubeAxes axes) {
        this.measures = List.copyOf(measures);
        this.axes = axes;
        this.dataset = measures.get(0).counting().dataset();
        for (Measure measure : measures) {
            Counting counting = measure.counting();
            if (counting.dataset() != dataset) {
                throw new IllegalArgumentException(measure.id() + " does not count " + dataset.id());
            }
            periods.put(periodName(counting), periods(counting.grain()).startOf(col(counting.date())));
        }
    }

    /** Adds the start of the row's period for each date and grain in use. */
    Dataset<Row> withPeriods(Dataset<Row> rows) {
        return rows.withColumns(periods);
    }

    /** What the row adds to each measure it counts for, in its part's own year: (number, period_start, sums). */
    Column contributions(Dataset<Row> rows) {
        ConditionColumns conditions = new ConditionColumns(types(rows));
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Contribution adds = contribution(i, conditions);
            Column cell = struct(
                    lit(i).as("number"),
                    start(i).as(CubeColumns.PERIOD_START),
                    adds.numerator().as(CubeColumns.NUMERATOR),
                    adds.denominator().as(CubeColumns.DENOMINATOR),
                    adds.squares().as(CubeColumns.SQUARES));
            all.add(when(Periods.isInPart(start(i)).and(counts(i, adds, conditions)), cell));
        }
        return array_compact(array(all.toArray(Column[]::new)));
    }

    /** Numbers of the measures the row counts for, in whatever year. */
    Column counted(Dataset<Row> rows) {
        ConditionColumns conditions = new ConditionColumns(types(rows));
        return array_compact(array(numbers()
                .mapToObj(i -> when(counts(i, contribution(i, conditions), conditions), lit(i)))
                .toArray(Column[]::new)));
    }

    /** The start of the row's period for each measure: (number, period_start). */
    Column starts() {
        return array(numbers()
                .mapToObj(i -> struct(lit(i).as("number"), start(i).as(CubeColumns.PERIOD_START)))
                .toArray(Column[]::new));
    }

    private IntStream numbers() {
        return IntStream.range(0, measures.size());
    }

    private Column start(int number) {
        return col(periodName(measures.get(number).counting()));
    }

    private Contribution contribution(int number, ConditionColumns conditions) {
        return Contribution.of(measures.get(number).counting().aggregation(), conditions);
    }

    private Column counts(int number, Contribution adds, ConditionColumns conditions) {
        Measure measure = measures.get(number);
        return isAbout(measure).and(conditions.read(measure.counting().where())).and(adds.counts());
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

    /** The id of a measure by its number. */
    Column measure(Column number) {
        Column[] ids = measures.stream().map(measure -> lit(measure.id())).toArray(Column[]::new);
        return element_at(array(ids), number.plus(1));
    }

    /** Length of the period of the numbered measure that begins on a day. */
    Column days(Column number, Column start) {
        Column days = lit(null).cast("int");
        for (Grain grain : Grain.values()) {
            Object[] ofGrain = numbers()
                    .filter(i -> measures.get(i).counting().grain() == grain)
                    .boxed()
                    .toArray();
            if (ofGrain.length > 0) {
                days = when(number.isin(ofGrain), periods(grain).daysFrom(start))
                        .otherwise(days);
            }
        }
        return days;
    }

    private Periods periods(Grain grain) {
        return Periods.of(grain, axes.cuts());
    }

    private static String periodName(Counting counting) {
        return "period_by_" + counting.grain() + "_of_" + counting.date();
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
