package org.iccoutcomes.compare;

import java.util.List;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.Grain;

/** Measures of other kinds than counted spells. */
final class WorldMeasures {
    private WorldMeasures() {}

    static Measure limited(Measure measure, String ages) {
        Population population = new Population(AgeRange.parse(ages), Population.SexSelection.ALL);
        return new Measure(
                measure.id(),
                measure.title(),
                measure.counting(),
                population,
                measure.per(),
                measure.better(),
                measure.notes());
    }

    static Measure better(Measure measure, Direction better) {
        return new Measure(
                measure.id(),
                measure.title(),
                measure.counting(),
                measure.population(),
                measure.per(),
                better,
                measure.notes());
    }

    static Measure bedDays(String id) {
        return World.measure(id, new Aggregation.Sum("stay_days"), Grain.MONTH, null);
    }

    static Measure meanStay(String id) {
        return World.measure(id, new Aggregation.Mean("stay_days"), Grain.MONTH, null);
    }

    static Measure share(String id) {
        Condition every = Condition.everyRow();
        return World.measure(id, new Aggregation.Ratio(every, every), Grain.MONTH, null);
    }

    /** Attendances that ended within four hours, of ready-made counts. */
    static Measure withinFourHours(String id) {
        Condition attendances = indicator("attendances");
        Counting counting = new Counting(
                Dataset.COUNTS,
                Condition.everyRow(),
                new Aggregation.RatioOfSums("value", attendances, indicator("over-4-hours"), attendances),
                "period_start",
                Grain.MONTH);
        return new Measure(id, id, counting, Population.EVERYBODY, null, Direction.HIGHER, "");
    }

    private static Condition indicator(String name) {
        return new Condition.OneOf(List.of("indicator"), List.of(name));
    }

    static Measure daily(String id) {
        return World.measure(id, new Aggregation.Rows("attendances"), Grain.DAY, null);
    }

    static Measure readyMade(String id) {
        Counting counting = new Counting(
                Dataset.COUNTS, Condition.everyRow(), new Aggregation.Sum("value"), "period_start", Grain.MONTH);
        return new Measure(id, id, counting, Population.EVERYBODY, null, Direction.LOWER, "");
    }
}
