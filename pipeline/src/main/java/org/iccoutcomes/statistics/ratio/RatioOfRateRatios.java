package org.iccoutcomes.statistics.ratio;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Quantile;
import org.iccoutcomes.statistics.Status;

/**
 * A population's change against the change of its comparator, from counts alone. It equals the interaction of a
 * saturated Poisson model, so its limits assume independent events and are too narrow where months vary by more than
 * chance.
 */
public final class RatioOfRateRatios {
    /** Name of the method. */
    public static final String METHOD = "ratio of rate ratios (Poisson)";

    /** Name of the additive method. */
    public static final String DIFFERENCE_METHOD = "difference of rate differences (Poisson)";

    private RatioOfRateRatios() {}

    /** The population's rate ratio over the comparator's; nothing counted on any side gives no ratio. */
    public static Estimate of(BeforeAfter population, BeforeAfter comparator, Confidence confidence) {
        Status status = check(population, comparator, confidence);
        if (status != Status.OK) {
            return Estimate.none(status);
        }
        double smallest = Math.min(
                Math.min(population.after().x(), population.before().x()),
                Math.min(comparator.after().x(), comparator.before().x()));
        if (smallest <= 0) {
            return Estimate.none(Status.ZERO_EVENTS);
        }
        double log = Math.log(ratio(population)) - Math.log(ratio(comparator));
        double se = Math.sqrt(inverses(population) + inverses(comparator));
        double half = confidence.z() * se;
        return Estimate.of(Math.exp(log), Math.exp(log - half), Math.exp(log + half), METHOD)
                .withP(Quantile.normalTwoSidedTail(log / se));
    }

    /** The population's rate difference less the comparator's, per unit of exposure. */
    public static Estimate difference(BeforeAfter population, BeforeAfter comparator, Confidence confidence) {
        Status status = check(population, comparator, confidence);
        if (status != Status.OK) {
            return Estimate.none(status);
        }
        double difference = gap(population) - gap(comparator);
        double se = Math.sqrt(variance(population) + variance(comparator));
        double half = confidence.z() * se;
        return Estimate.of(difference, difference - half, difference + half, DIFFERENCE_METHOD)
                .withP(Quantile.normalTwoSidedTail(difference / se));
    }

    private static Status check(BeforeAfter population, BeforeAfter comparator, Confidence confidence) {
        return Rate.check(confidence, population.after(), population.before(), comparator.after(), comparator.before());
    }

    private static double ratio(BeforeAfter rates) {
        return rates.after().perUnit() / rates.before().perUnit();
    }

    private static double gap(BeforeAfter rates) {
        return rates.after().perUnit() - rates.before().perUnit();
    }

    private static double inverses(BeforeAfter rates) {
        return 1 / rates.after().x() + 1 / rates.before().x();
    }

    private static double variance(BeforeAfter rates) {
        return rates.after().perUnit() / rates.after().n()
                + rates.before().perUnit() / rates.before().n();
    }
}
