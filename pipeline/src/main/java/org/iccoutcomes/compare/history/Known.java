package org.iccoutcomes.compare.history;

import java.time.LocalDate;
import java.util.Map;
import org.iccoutcomes.compare.rollup.CubeIndex;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;

/**
 * Which periods may be used: known to the cube, and not after the last complete day of their dataset.
 *
 * @param index the cube
 * @param completeTo the last complete day of each dataset, where declared
 */
public record Known(CubeIndex index, Map<Dataset, LocalDate> completeTo) {
    /** Whether all of a period is known and complete. */
    public boolean holds(Measure measure, Population people, Roster roster, DateRange period) {
        return isComplete(measure, period) && index.isKnown(measure, people, roster, period);
    }

    /** Whether a period is declared complete, or nothing is declared. */
    public boolean isComplete(Measure measure, DateRange period) {
        LocalDate last = completeTo.get(measure.counting().dataset());
        return last == null || !period.to().isAfter(last);
    }
}
