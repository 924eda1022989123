package org.iccoutcomes.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.compare.SidesOf.Asked;
import org.iccoutcomes.compare.SidesOf.Found;
import org.iccoutcomes.compare.figure.Ranking;
import org.iccoutcomes.compare.history.HistoriesOf;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.statistics.series.MonthlyDispersion;
import org.iccoutcomes.statistics.series.WindowedSeries;
import org.jspecify.annotations.Nullable;

/**
 * Places of areas among those of their level, all over the dates asked for: an area's own windows, applied to every
 * one.
 */
final class Standings {
    private final SidesOf sides;
    private final HistoriesOf histories;
    private final AreaRosters rosters;
    private final Map<Key, Map<String, Standing>> found = new HashMap<>();

    Standings(SidesOf sides, HistoriesOf histories, AreaRosters rosters) {
        this.sides = sides;
        this.histories = histories;
        this.rosters = rosters;
    }

    private record Key(
            String measure,
            @Nullable Per per,
            Population people,
            DateRange baseline,
            DateRange period,
            String level,
            String basis) {}

    Standing of(Asked asked, Area area) {
        Key key = new Key(
                asked.measure().id(),
                asked.measure().per(),
                asked.people(),
                asked.windows().baseline(),
                asked.windows().period(),
                area.level(),
                area.basis().name());
        Map<String, Standing> known = found.get(key);
        if (known == null) {
            known = Ranking.of(placed(asked, area), asked.measure().better());
            found.put(key, known);
        }
        return known.getOrDefault(area.name(), Standing.NONE);
    }

    private List<Ranking.Placed> placed(Asked asked, Area area) {
        List<Area> areas = rosters.alike(area, area.level());
        List<Found> both = areas.stream()
                .map(other -> sides.of(asked, rosters.roster(other.name())))
                .toList();
        List<WindowedSeries> series = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            series.add(histories
                    .of(
                            asked.measure(),
                            asked.people(),
                            rosters.roster(areas.get(i).name()))
                    .within(both.get(i).sides()));
        }
        List<Ranking.Placed> placed = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            placed.add(new Ranking.Placed(
                    areas.get(i).name(),
                    both.get(i).sides(),
                    both.get(i).change().percent().value(),
                    both.get(i).period().rate().value(),
                    MonthlyDispersion.of(series.get(i), series)));
        }
        return placed;
    }
}
