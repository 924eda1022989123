package org.iccoutcomes.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.compare.SidesOf.Asked;
import org.iccoutcomes.compare.SidesOf.Found;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.selection.AreaEvents;
import org.iccoutcomes.statistics.selection.ShrunkRate;
import org.jspecify.annotations.Nullable;

/**
 * What regression to the mean alone would have brought an area: how far its baseline is expected to move towards the
 * mean of the areas of its level, by how much of its distance is chance. Only rates of events per person have such an
 * expectation, and it takes {@link #FEWEST_AREAS} areas to know how they differ.
 */
final class Selections {
    /** RULE: with fewer areas their spread is not known. */
    private static final int FEWEST_AREAS = 3;

    private final SidesOf sides;
    private final AreaRosters rosters;
    private final Map<Key, Map<String, RegressionToMean>> found = new HashMap<>();

    Selections(SidesOf sides, AreaRosters rosters) {
        this.sides = sides;
        this.rosters = rosters;
    }

    private record Key(Asked asked, String level, String basis) {}

    @Nullable
    RegressionToMean of(Asked asked, Area area) {
        return found.computeIfAbsent(
                        new Key(asked, area.level(), area.basis().name()),
                        k -> expected(asked, rosters.alike(area, area.level())))
                .get(area.name());
    }

    private Map<String, RegressionToMean> expected(Asked asked, List<Area> areas) {
        List<Found> both = areas.stream()
                .map(area -> sides.of(asked, rosters.roster(area.name())))
                .toList();
        Map<String, RegressionToMean> expected = new HashMap<>();
        boolean isRate = both.stream()
                .allMatch(f ->
                        f.sides().quantity() == Quantity.EVENTS && f.sides().isPerPerson());
        long known = both.stream().filter(f -> f.sides().baseline().isKnown()).count();
        if (!isRate || known < FEWEST_AREAS) {
            return expected;
        }
        List<ShrunkRate> shrunk =
                ShrunkRate.of(both.stream().map(Selections::baseline).toList());
        for (int i = 0; i < areas.size(); i++) {
            Double rate = shrunk.get(i).rate();
            Double next = shrunk.get(i).shrunk();
            if (rate != null && next != null && rate > 0) {
                Double change = both.get(i).change().percent().value();
                expected.put(areas.get(i).name(), regression(100 * (next / rate - 1), change));
            }
        }
        return expected;
    }

    private static RegressionToMean regression(double percent, @Nullable Double change) {
        boolean together = change != null && change != 0 && Math.signum(change) == Math.signum(percent);
        return new RegressionToMean(
                percent, change != null && together ? (Double) Math.min(100, 100 * percent / change) : null);
    }

    private static AreaEvents baseline(Found both) {
        Rate before = both.sides().rates().before();
        return both.sides().baseline().isKnown()
                ? new AreaEvents(before.events(), before.exposure())
                : new AreaEvents(null, null);
    }
}
