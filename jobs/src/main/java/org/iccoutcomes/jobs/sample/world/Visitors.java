package org.iccoutcomes.jobs.sample.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.draw.Weighted;

/**
 * People treated at the world's sites whose practice is in no area: no known practice, Welsh, Scottish, from elsewhere
 * in England. The practice and small area at the same position belong together.
 */
public final class Visitors {
    private static final List<Practice> PRACTICES = List.of(
            new Practice("V81999", .3),
            new Practice("V81998", .05),
            new Practice("V81997", .05),
            new Practice("", .1),
            new Practice("W00999", .1),
            new Practice("S00998", .15),
            new Practice("A82990", .25));
    private static final List<Lsoa> HOMES = List.of(
            new Lsoa("Z99999999", List.of()),
            new Lsoa("E01999990", List.of()),
            new Lsoa("E01999991", List.of()),
            new Lsoa("", List.of()),
            new Lsoa("W01999001", List.of()),
            new Lsoa("S01999001", List.of()),
            new Lsoa("E01999992", List.of()));

    private Visitors() {}

    /** One visitor for every 50 people, using the first sites. */
    public static SampleArea of(SampleWorld world) {
        int people =
                Math.max(40, world.areas().stream().mapToInt(SampleArea::people).sum() / 50);
        List<Site> acute = world.places().sites().stream()
                .filter(site -> site.department().equals("01"))
                .limit(3)
                .toList();
        Weighted<Site> sites = Weighted.of(
                acute, acute.stream().map(site -> 1.0 / (1 + site.number())).toList());
        Map<Activity, Double> factors =
                Map.of(Activity.APPOINTMENT, .2, Activity.EMERGENCY, .6, Activity.DAY_CASE, .3, Activity.MATERNITY, .3);
        return new SampleArea(
                world.areas().size(),
                Places.NO_AREA,
                Math.min(people, 50_000),
                PRACTICES,
                HOMES,
                Optional.empty(),
                new Profile(0, 0, factors),
                new Flows(sites, sites, sites, Optional.empty()));
    }
}
