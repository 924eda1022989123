package org.iccoutcomes.statistics.funnel;

import java.util.List;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.rate.CrudeRate;
import org.iccoutcomes.statistics.rate.PoissonCount;
import org.jspecify.annotations.Nullable;

/**
 * A funnel of ratios or rates of independent events. Limits of chance alone are the exact limits of the count; whether
 * an area lies outside is told by its automatic limits ({@link PoissonCount#auto}). Source: PHEindicatormethods
 * {@code calculate_funnel_limits}, {@code assign_funnel_significance}; its bisection, which stops early, is not copied.
 */
public final class PoissonFunnel {
    /** Fewest events a standardised rate is placed for. */
    public static final double FEWEST_STANDARDISED = 10;

    private PoissonFunnel() {}

    /**
     * The funnel's edges at a number of events.
     *
     * @param expectedForLower how many would have to be expected for so few to lie on the lower limit
     * @param expectedForUpper how few would have to be expected for so many to lie on the upper limit; 0 for no events
     * @param ratioLower lower limit of observed over expected
     * @param ratioUpper upper limit of observed over expected; null for no events
     */
    public record Edge(
            @Nullable Double expectedForLower,
            @Nullable Double expectedForUpper,
            @Nullable Double ratioLower,
            @Nullable Double ratioUpper) {}

    /** The edges at so many events, which must not be negative; all null otherwise. */
    public static Edge edge(double events, Confidence confidence) {
        Estimate exact = PoissonCount.exact(events, confidence);
        Double most = exact.upper();
        Double fewest = exact.lower();
        return new Edge(
                most,
                fewest,
                most == null ? null : Estimate.finite(events / most),
                fewest == null ? null : Estimate.finite(events / fewest));
    }

    /** Where an area lies whose events are held against those expected of it. */
    public static FunnelPlace placeOfRatio(@Nullable Double observed, @Nullable Double expected) {
        return place(observed, expected, 1);
    }

    /**
     * An area's rate, as published.
     *
     * @param events null when unknown
     * @param rate per the multiplier, crude or standardised; null when unknown
     * @param population used only of a crude rate without events; null when unknown
     */
    public record PublishedRate(
            @Nullable Double events,
            @Nullable Double rate,
            @Nullable Double population) {

        /** The population that would give these events this rate; null where there is none. */
        public @Nullable Double denominator(double multiplier) {
            if (events == null || rate == null) {
                return null;
            }
            return events == 0 ? population : Estimate.finite(multiplier * events / rate);
        }
    }

    /** Where each area lies among crude rates, in the same order. */
    public static List<FunnelPlace> placesOfRates(List<PublishedRate> areas, double multiplier) {
        double average = average(areas, multiplier);
        return areas.stream()
                .map(area -> place(area.events(), area.denominator(multiplier), average))
                .toList();
    }

    /** The same among directly standardised rates; one of fewer than 10 events is not placed. */
    public static List<FunnelPlace> placesOfStandardisedRates(List<PublishedRate> areas, double multiplier) {
        List<PublishedRate> withoutPopulation = areas.stream()
                .map(area -> new PublishedRate(area.events(), area.rate(), null))
                .toList();
        double average = average(withoutPopulation, multiplier);
        return withoutPopulation.stream()
                .map(area -> area.events() != null && area.events() < FEWEST_STANDARDISED
                        ? FunnelPlace.none(Status.DSR_TOO_FEW_EVENTS)
                        : place(area.events(), area.denominator(multiplier), average))
                .toList();
    }

    /** Events of all over the populations of all that have both. */
    private static double average(List<PublishedRate> areas, double multiplier) {
        double events = 0;
        double people = 0;
        for (PublishedRate area : areas) {
            Double denominator = area.denominator(multiplier);
            if (area.events() != null && denominator != null && denominator > 0) {
                events += area.events();
                people += denominator;
            }
        }
        return events / people;
    }

    private static FunnelPlace place(@Nullable Double events, @Nullable Double denominator, double average) {
        Estimate at95 = CrudeRate.of(events, denominator, 1, Confidence.NINETY_FIVE);
        Estimate at998 = CrudeRate.of(events, denominator, 1, Confidence.THREE_SIGMA);
        if (at95.status() != Status.OK) {
            return FunnelPlace.none(at95.status());
        }
        FunnelLimits area = new FunnelLimits(at95.lower(), at95.upper(), at998.lower(), at998.upper());
        return FunnelPlace.of(FunnelClass.ofArea(area, average));
    }
}
