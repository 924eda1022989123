package org.iccoutcomes.statistics.standard;

import java.util.List;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.rate.PoissonCount;
import org.iccoutcomes.statistics.ratio.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A directly standardised rate with Dobson's limits: what the rate would be were the population of the standard's age
 * and sex. Below 10 events none is given.
 *
 * <p>Sources: Dobson et al. 1991; Morris et al. 2018 (no rate under 10 events); PHEindicatormethods
 * {@code calculate_dsr}. Unlike the reference, a stratum without population fails its own group only, and strata
 * missing from the standard are said so.
 *
 * @param estimate the rate and its limits, multiplied
 * @param unsuppressed the rate even of few events: for checks, never for publication
 * @param variance of the rate, multiplied by the multiplier squared; null when there is no rate
 * @param events all events
 * @param population all people
 * @param strataUsed strata present
 */
public record DirectRate(
        Estimate estimate,
        @Nullable Double unsuppressed,
        @Nullable Double variance,
        double events,
        double population,
        int strataUsed) {
    /** Fewest events a rate is given for. */
    public static final double FEWEST_EVENTS = 10;

    /** Name of the method. */
    public static final String DOBSON = "Dobson";

    /**
     * Standardises one group.
     *
     * @param strata the strata present
     * @param strataExpected how many the standard holds for the ages asked for; more than are present is flagged
     * @param multiplier 1000 for a rate per 1,000
     * @param confidence level of the limits
     */
    public static DirectRate of(
            List<StandardStratum> strata, int strataExpected, double multiplier, Confidence confidence) {
        Sums sums = Sums.of(strata);
        Estimate dobson = sums.status != Status.OK
                ? Estimate.none(sums.status)
                : dobson(sums, sums.variance, multiplier, confidence, DOBSON);
        return assembled(dobson, sums, sums.variance, multiplier, strataExpected);
    }

    /**
     * The rate with the limits of events that some people have more than once.
     *
     * @param dispersion how many times the variance of all events together is that of independent ones, taken to be the
     *     same in every stratum; below 1 is taken as 1
     */
    public Estimate dispersed(double dispersion) {
        Double rate = estimate.value();
        Double lower = estimate.lower();
        Double upper = estimate.upper();
        if (rate == null || lower == null || upper == null || dispersion <= 1) {
            return estimate;
        }
        double wider = Math.sqrt(dispersion);
        return Estimate.of(rate, rate + wider * (lower - rate), rate + wider * (upper - rate), RepeatEventRate.METHOD)
                .withStatus(estimate.status());
    }

    /** A group that cannot be standardised. */
    public static DirectRate none(Status status) {
        return new DirectRate(Estimate.none(status), null, null, 0, 0, 0);
    }

    /**
     * The independent events and the person-time that would have this rate and this variance, so that ratios of
     * standardised rates are ratios of rates; nothing known where no rate is given. Source: Fay and Feuer 1997, whose
     * limits rest on the same count.
     *
     * @param multiplier that of the rate
     */
    public Rate asEvents(double multiplier) {
        Double rate = estimate.value();
        Double spread = variance;
        if (rate == null || spread == null || !(spread > 0)) {
            return new Rate(null, null);
        }
        return new Rate(rate * rate / spread, rate / spread * multiplier);
    }

    static DirectRate assembled(Estimate estimate, Sums sums, double variance, double multiplier, int expected) {
        boolean known = sums.status == Status.OK;
        boolean incomplete = estimate.status() == Status.OK && sums.strata < expected;
        return new DirectRate(
                incomplete ? estimate.withStatus(Status.INCOMPLETE_STRATA) : estimate,
                known ? Estimate.finite(sums.rate * multiplier) : null,
                known ? Estimate.finite(variance * multiplier * multiplier) : null,
                sums.events,
                sums.population,
                sums.strata);
    }

    static Estimate dobson(Sums sums, double variance, double multiplier, Confidence confidence, String method) {
        if (!confidence.isValid()) {
            return Estimate.none(Status.INVALID_CONFIDENCE);
        }
        if (sums.events < FEWEST_EVENTS) {
            return Estimate.none(Status.DSR_TOO_FEW_EVENTS);
        }
        Estimate byars = PoissonCount.byars(sums.events, confidence);
        double scale = Math.sqrt(variance / sums.events);
        return Estimate.of(
                        sums.rate,
                        sums.rate + scale * (orNan(byars.lower()) - sums.events),
                        sums.rate + scale * (orNan(byars.upper()) - sums.events),
                        method)
                .times(multiplier);
    }

    private static double orNan(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }

    /** Weighted sums over strata; rate and variance are per person. */
    record Sums(Status status, double events, double population, double rate, double variance, int strata) {
        static Sums of(List<StandardStratum> strata) {
            double events = 0;
            double people = 0;
            double weights = 0;
            double rate = 0;
            double variance = 0;
            Status status = strata.isEmpty() ? Status.INVALID_DENOMINATOR : Status.OK;
            for (StandardStratum stratum : strata) {
                double o = stratum.eventsOrZero();
                Double n = stratum.population();
                events += o;
                weights += stratum.weight();
                if (n == null || !(n > 0)) {
                    status = Status.ZERO_STRATUM_POPULATION;
                    continue;
                }
                people += n;
                rate += stratum.weight() * o / n;
                variance += stratum.weight() * stratum.weight() * o / (n * n);
                status = o < 0 ? Status.INVALID_NUMERATOR : status;
            }
            return new Sums(status, events, people, rate / weights, variance / (weights * weights), strata.size());
        }
    }
}
