package org.iccoutcomes.statistics.many;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * A place among areas with the places the data allow: "1st (1st to 3rd) of 8". Every area's logarithm is drawn from a
 * normal distribution again and again, the draws are ranked, and the interval holds the middle 95 % of an area's ranks.
 * The same estimates give the same intervals on any machine and in any order. Areas are taken as independent. Source:
 * Goldstein and Spiegelhalter 1996.
 *
 * @param status {@link Status#NO_NUMERATOR} without a figure, {@link Status#NO_STANDARD_ERROR} without an interval
 * @param position 1 the first; ties share the better place; null without a figure
 * @param of areas with a figure
 * @param lower best place the data allow; null without a figure
 * @param upper worst place the data allow; null without a figure
 */
public record RankInterval(
        Status status,
        @Nullable Integer position,
        int of,
        @Nullable Integer lower,
        @Nullable Integer upper) {
    /** Draws of every area. */
    public static final int DRAWS = 10_000;

    private static final int SEED = 20160501;
    private static final double TAIL = 0.025;
    private static final Map<Integer, double[][]> DEVIATES = new ConcurrentHashMap<>();

    /**
     * Ranks areas.
     *
     * @param areas in any order, with different names
     * @param first which end is the first place
     * @return of each area, in the same order
     */
    public static List<RankInterval> of(List<RankedEstimate> areas, BestFirst first) {
        List<RankedEstimate> ranked =
                areas.stream().filter(RankedEstimate::isRanked).toList();
        List<RankedEstimate> simulated = areas.stream()
                .filter(RankedEstimate::isSimulated)
                .sorted(Comparator.comparing(RankedEstimate::name))
                .toList();
        Map<String, int[]> middle = middle(simulated, first);
        return areas.stream()
                .map(area -> interval(area, ranked, middle.get(area.name()), first))
                .toList();
    }

    /**
     * Rules: an area without a standard error may be anywhere, so it may be before or behind every other; and an
     * interval is widened to hold the area's own place, which draws, being spread wider than the figures, can miss.
     */
    private static RankInterval interval(
            RankedEstimate area, List<RankedEstimate> ranked, int @Nullable [] middle, BestFirst first) {
        int of = ranked.size();
        if (!area.isRanked()) {
            return new RankInterval(Status.NO_NUMERATOR, null, of, null, null);
        }
        int position = 1
                + (int) ranked.stream()
                        .filter(other -> first.isAhead(other.value(), area.value()))
                        .count();
        if (middle == null) {
            return new RankInterval(Status.NO_STANDARD_ERROR, position, of, 1, of);
        }
        int anywhere =
                (int) ranked.stream().filter(other -> !other.isSimulated()).count();
        return new RankInterval(
                Status.OK, position, of, Math.min(position, middle[0]), Math.max(position, middle[1] + anywhere));
    }

    /** The 2.5 and 97.5 % points of each area's ranks among the simulated, by name. */
    private static Map<String, int[]> middle(List<RankedEstimate> simulated, BestFirst first) {
        int areas = simulated.size();
        int[][] timesAt = new int[areas][areas];
        double[][] deviates = DEVIATES.computeIfAbsent(areas, RankInterval::deviates);
        double[] drawn = new double[areas];
        for (int draw = 0; draw < DRAWS && areas > 0; draw++) {
            for (int i = 0; i < areas; i++) {
                RankedEstimate area = simulated.get(i);
                drawn[i] = area.value() + area.error() * deviates[draw][i];
            }
            for (int i = 0; i < areas; i++) {
                int ahead = 0;
                for (double other : drawn) {
                    ahead += first.isAhead(other, drawn[i]) ? 1 : 0;
                }
                timesAt[i][ahead]++;
            }
        }
        Map<String, int[]> middle = new HashMap<>();
        for (int i = 0; i < areas; i++) {
            int tail = (int) (TAIL * DRAWS);
            middle.put(
                    simulated.get(i).name(),
                    new int[] {placeOf(timesAt[i], tail), placeOf(timesAt[i], DRAWS - 1 - tail)});
        }
        return middle;
    }

    /** The place of a draw when they are sorted by place. */
    private static int placeOf(int[] timesAt, int draw) {
        int place = 0;
        int passed = timesAt[0];
        while (passed <= draw) {
            place++;
            passed += timesAt[place];
        }
        return place + 1;
    }

    /** The same for every ranking of so many areas, as they begin from the same seed. */
    private static double[][] deviates(int areas) {
        RandomGenerator random = new Well19937c(SEED);
        double[][] deviates = new double[DRAWS][areas];
        for (double[] draw : deviates) {
            for (int i = 0; i < areas; i++) {
                draw[i] = random.nextGaussian();
            }
        }
        return deviates;
    }
}
