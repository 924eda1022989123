package org.iccoutcomes.compare.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.many.BestFirst;
import org.iccoutcomes.statistics.many.RankInterval;
import org.iccoutcomes.statistics.many.RankedEstimate;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.series.MonthlyDispersion;
import org.jspecify.annotations.Nullable;

/**
 * Places of areas by their percentage change and by their level, with the places the data allow. The best is first: the
 * highest where higher is better, else the lowest, also where neither way is better in itself. Ties share the better
 * place; an area without a figure has none.
 */
public final class Ranking {
    private Ranking() {}

    /**
     * What an area is placed by.
     *
     * @param area name
     * @param sides its counts
     * @param change percentage change, or null
     * @param level rate in the period, or null
     * @param dispersion how many times the variance of its counts is that of independent events
     */
    public record Placed(
            String area,
            Sides sides,
            @Nullable Double change,
            @Nullable Double level,
            MonthlyDispersion dispersion) {

        /** RULE: what are not events have no known error unless their periods tell how much they vary. */
        private boolean hasError() {
            return sides.quantity() == Quantity.EVENTS || sides.knowsDispersion(dispersion);
        }

        private RankedEstimate byChange() {
            return estimate(
                    change == null ? null : (Double) Math.log1p(change / 100),
                    inverse(sides.rates().after()) + inverse(sides.rates().before()));
        }

        private RankedEstimate byLevel() {
            return estimate(
                    level == null ? null : (Double) Math.log(level),
                    inverse(sides.rates().after()));
        }

        /** A figure of 0, or a fall to it, has no logarithm; it is placed by a number below all others. */
        private RankedEstimate estimate(@Nullable Double log, double variance) {
            Double error = hasError() ? Estimate.finite(Math.sqrt(sides.dispersion(dispersion) * variance)) : null;
            boolean isZero = log != null && log == Double.NEGATIVE_INFINITY;
            return new RankedEstimate(area, isZero ? (Double) (-Double.MAX_VALUE) : log, isZero ? null : error);
        }

        private static double inverse(Rate rate) {
            return 1 / rate.x();
        }
    }

    /** The standing of each area, by name. */
    public static Map<String, Standing> of(List<Placed> areas, Direction better) {
        BestFirst first = better == Direction.HIGHER ? BestFirst.HIGHEST : BestFirst.LOWEST;
        List<RankInterval> changes = ranked(areas, Placed::byChange, first);
        List<RankInterval> levels = ranked(areas, Placed::byLevel, first);
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            standings.put(areas.get(i).area(), new Standing(rank(changes.get(i)), rank(levels.get(i))));
        }
        return standings;
    }

    private static List<RankInterval> ranked(List<Placed> areas, Function<Placed, RankedEstimate> by, BestFirst first) {
        return RankInterval.of(areas.stream().map(by).toList(), first);
    }

    private static @Nullable Rank rank(RankInterval place) {
        return place.position() == null ? null : new Rank(place.position(), place.of(), place.lower(), place.upper());
    }
}
