package org.iccoutcomes.jobs.sample.world;

import java.util.Map;
import java.util.Optional;

/**
 * Where the sample's towns and hospitals lie, to about a hundred yards. Places are real; small areas are made up around
 * their town. Worlds that are drawn have no positions.
 */
public final class Positions {
    private static final Map<String, Position> TOWNS = Map.of(
            SouthCumbria.MILLOM, new Position(54.211, -3.272),
            SouthCumbria.BARROW, new Position(54.111, -3.227),
            SouthCumbria.FURNESS, new Position(54.156, -3.184),
            SouthCumbria.GRANGE, new Position(54.194, -2.911),
            SouthCumbria.KENDAL, new Position(54.328, -2.747),
            SouthCumbria.WINDERMERE, new Position(54.380, -2.907),
            SouthCumbria.ULVERSTON, new Position(54.195, -3.094),
            SouthCumbria.LONSDALE, new Position(54.202, -2.597));

    private static final Map<String, Position> HOSPITALS = Map.of(
            "RTXBU", new Position(54.137, -3.208),
            "RTXBV", new Position(54.307, -2.734),
            "RTX02", new Position(54.044, -2.799),
            "RNLBX", new Position(54.531, -3.563),
            "RNNMC", new Position(54.212, -3.270),
            "RNNUC", new Position(54.196, -3.101));

    private static final int ACROSS = 3;
    private static final double NORTH = .004;
    private static final double EAST = .006;

    private Positions() {}

    /** Degrees north and east. */
    public record Position(double latitude, double longitude) {}

    /** Where a site stands. */
    public static Optional<Position> of(Site site) {
        return Optional.ofNullable(HOSPITALS.get(site.code()));
    }

    /** Where the middle of one of an area's small areas is, on a grid about its town. */
    public static Optional<Position> of(SampleArea area, int lsoa) {
        return Optional.ofNullable(TOWNS.get(area.name()))
                .map(town -> new Position(
                        town.latitude() + NORTH * (lsoa % ACROSS - 1), town.longitude() + EAST * (lsoa / ACROSS - 1)));
    }
}
