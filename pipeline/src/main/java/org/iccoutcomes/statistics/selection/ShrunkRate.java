package org.iccoutcomes.statistics.selection;

import java.util.List;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * An area's rate drawn towards that of all areas by as much as its own is chance: what to expect of it next, though
 * nothing is done. Source: Marshall 1991, global empirical Bayes by moments.
 *
 * @param status why there is no answer
 * @param rate its own
 * @param weight of its own rate, 0 (all chance) to 1
 * @param shrunk the rate expected
 * @param nextEvents events expected over as much exposure again
 * @param excess events less those expected next: how many may vanish by themselves
 */
public record ShrunkRate(
        Status status,
        @Nullable Double rate,
        @Nullable Double weight,
        @Nullable Double shrunk,
        @Nullable Double nextEvents,
        @Nullable Double excess) {

    /**
     * What all areas say together.
     *
     * @param rate events of all over exposure of all
     * @param weightedVariance of the areas' rates, weighted by exposure
     * @param betweenVariance of the true rates, 0 where the areas differ by no more than chance
     */
    public record Prior(double rate, double weightedVariance, double betweenVariance) {}

    /** All areas that state events and exposure, pooled; null where none does. */
    public static @Nullable Prior prior(List<AreaEvents> areas) {
        List<AreaEvents> known =
                areas.stream().filter(area -> area.check() == Status.OK).toList();
        if (known.isEmpty()) {
            return null;
        }
        double exposure = known.stream().mapToDouble(AreaEvents::n).sum();
        double rate = known.stream().mapToDouble(AreaEvents::x).sum() / exposure;
        double squares = known.stream()
                .mapToDouble(area -> area.n() * (area.rate() - rate) * (area.rate() - rate))
                .sum();
        double variance = squares / exposure;
        double byChance = rate / (exposure / known.size());
        return new Prior(rate, variance, Math.max(0, variance - byChance));
    }

    /** Each area's, in the same order. An area without events or exposure is not pooled and says why. */
    public static List<ShrunkRate> of(List<AreaEvents> areas) {
        Prior prior = prior(areas);
        return areas.stream().map(area -> one(area, prior)).toList();
    }

    private static ShrunkRate one(AreaEvents area, @Nullable Prior prior) {
        Status status = area.check();
        if (status != Status.OK || prior == null) {
            return new ShrunkRate(status, null, null, null, null, null);
        }
        double chance = prior.rate() / area.n();
        double weight = prior.rate() == 0 ? 0 : prior.betweenVariance() / (prior.betweenVariance() + chance);
        double shrunk = prior.rate() + weight * (area.rate() - prior.rate());
        double next = area.n() * shrunk;
        return new ShrunkRate(
                Status.OK,
                Estimate.finite(area.rate()),
                Estimate.finite(weight),
                Estimate.finite(shrunk),
                Estimate.finite(next),
                Estimate.finite(area.x() - next));
    }
}
