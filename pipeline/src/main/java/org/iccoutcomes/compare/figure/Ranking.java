package org.iccoutcomes.compare.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.definition.measure.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Places of areas by their percentage change and by their level. The best is first: the highest where higher is better,
 * else the lowest, also where neither way is better in itself. Ties share the better place; an area without a figure
 * has none.
 */
public final class Ranking {
    private Ranking() {}

    /**
     * What an area is placed by.
     *
     * @param area name
     * @param change percentage change, or null
     * @param level rate in the period, or null
     */
    public record Placed(
            String area, @Nullable Double change, @Nullable Double level) {}

    /** The standing of each area, by name. */
    public static Map<String, Standing> of(List<Placed> areas, Direction better) {
        List<Double> changes =
                areas.stream().map(Placed::change).filter(Objects::nonNull).toList();
        List<Double> levels =
                areas.stream().map(Placed::level).filter(Objects::nonNull).toList();
        Map<String, Standing> standings = new LinkedHashMap<>();
        areas.forEach(area -> standings.put(
                area.area(), new Standing(rank(area.change(), changes, better), rank(area.level(), levels, better))));
        return standings;
    }

    private static @Nullable Rank rank(@Nullable Double own, List<Double> all, Direction better) {
        if (own == null) {
            return null;
        }
        long ahead = all.stream()
                .filter(other -> better == Direction.HIGHER ? other > own : other < own)
                .count();
        return new Rank(Math.toIntExact(ahead) + 1, all.size(), null, null);
    }
}
