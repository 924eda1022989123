package org.iccoutcomes.compare.window;

import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;

/** Whether season can play a part in a comparison of two windows. */
public final class Season {
    private Season() {}

    /**
     * Whether two windows hold the same calendar months in the same proportions: one year and two years do, twelve and
     * six months do not. Days and weeks are compared by the months they touch.
     */
    public static boolean isSame(KeptPeriods kept, Grain grain) {
        Map<Month, Integer> before = months(kept.baseline());
        Map<Month, Integer> after = months(kept.period());
        if (!before.keySet().equals(after.keySet())) {
            return false;
        }
        if (grain == Grain.DAY || grain == Grain.WEEK) {
            return true;
        }
        return before.entrySet().stream()
                .allMatch(e -> e.getValue() * kept.period().size()
                        == after.getOrDefault(e.getKey(), 0) * kept.baseline().size());
    }

    private static Map<Month, Integer> months(List<DateRange> units) {
        Map<Month, Integer> months = new EnumMap<>(Month.class);
        units.forEach(unit -> months.merge(unit.from().getMonth(), 1, Integer::sum));
        return months;
    }
}
