package org.iccoutcomes.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.compare.SidesOf.Asked;
import org.iccoutcomes.compare.SidesOf.Found;
import org.iccoutcomes.compare.figure.Ranking;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Places of areas among those of their level, all over the dates asked for: an area's own windows, applied to every
 * one.
 */
final class Standings {
    private final SidesOf sides;
    private final AreaRosters rosters;
    private final Map<Key, Map<String, Standing>> found = new HashMap<>();

    Standings(SidesOf sides, AreaRosters rosters) {
        this.sides = sides;
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
        return rosters.alike(area, area.level()).stream()
                .map(other -> {
                    Found both = sides.of(asked, rosters.roster(other.name()));
                    return new Ranking.Placed(
                            other.name(),
                            both.change().percent().value(),
                            both.period().rate().value());
                })
                .toList();
    }
}
