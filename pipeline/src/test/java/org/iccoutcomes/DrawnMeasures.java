package org.iccoutcomes;

import java.util.List;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.Grain;

/** Measures for tests: of everybody, by month of the dataset's own date, unless told otherwise. */
public final class DrawnMeasures {
    private DrawnMeasures() {}

    /** Rows that meet a condition. */
    public static Measure rows(String id, Dataset dataset, Condition where) {
        return adding(id, dataset, where, new Aggregation.Rows("rows"));
    }

    /** Rows that meet a condition, added up in some way. */
    public static Measure adding(String id, Dataset dataset, Condition where, Aggregation aggregation) {
        Counting counting = new Counting(dataset, where, aggregation, DatasetColumns.defaultDate(dataset), Grain.MONTH);
        return new Measure(id, id, counting, Population.EVERYBODY, null, Direction.LOWER, "");
    }

    /** The measure by another date and grain. */
    public static Measure by(Measure measure, String date, Grain grain) {
        Counting old = measure.counting();
        return with(
                measure,
                new Counting(old.dataset(), old.where(), old.aggregation(), date, grain),
                measure.population());
    }

    /** The measure about other people. */
    public static Measure about(Measure measure, Population population) {
        return with(measure, measure.counting(), population);
    }

    /** A column holds one of some values. */
    public static Condition is(String column, String... values) {
        return new Condition.OneOf(List.of(column), List.of(values));
    }

    private static Measure with(Measure measure, Counting counting, Population population) {
        return new Measure(
                measure.id(), measure.title(), counting, population, measure.per(), measure.better(), measure.notes());
    }
}
