package org.iccoutcomes.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.compare.SidesOf.Asked;
import org.iccoutcomes.compare.history.HistoriesOf;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.statistics.series.MonthlyDispersion;
import org.iccoutcomes.statistics.series.WindowedSeries;

/**
 * How much more than by chance the counts of areas vary from period to period, about a season that the areas of a level
 * share; kept once made.
 */
final class DispersionsOf {
    private final SidesOf sides;
    private final HistoriesOf histories;
    private final AreaRosters rosters;
    private final Map<Key, Map<String, MonthlyDispersion>> made = new HashMap<>();

    DispersionsOf(SidesOf sides, HistoriesOf histories, AreaRosters rosters) {
        this.sides = sides;
        this.histories = histories;
        this.rosters = rosters;
    }

    private record Key(Asked asked, String level, String basis) {}

    /** Of every area of the same level and basis, by name. */
    Map<String, MonthlyDispersion> alike(Asked asked, Area area) {
        return made.computeIfAbsent(
                new Key(asked, area.level(), area.basis().name()),
                key -> make(asked, rosters.alike(area, area.level())));
    }

    /** Of a population that has no areas beside it. */
    MonthlyDispersion alone(Asked asked, Roster roster) {
        WindowedSeries own = series(asked, roster);
        return MonthlyDispersion.of(own, List.of(own));
    }

    private Map<String, MonthlyDispersion> make(Asked asked, List<Area> areas) {
        List<WindowedSeries> all = new ArrayList<>();
        areas.forEach(area -> all.add(series(asked, rosters.roster(area.name()))));
        Map<String, MonthlyDispersion> dispersions = new HashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            dispersions.put(areas.get(i).name(), MonthlyDispersion.of(all.get(i), all));
        }
        return dispersions;
    }

    private WindowedSeries series(Asked asked, Roster roster) {
        return histories
                .of(asked.measure(), asked.people(), roster)
                .within(sides.of(asked, roster).sides());
    }
}
