package org.iccoutcomes.statistics.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;

/**
 * A directly standardised rate of events that some people have more than once: the variance is that of people, not of
 * events. With one stratum it is a crude rate with an interval corrected for repeat users. Source: PHEindicatormethods
 * {@code calculate_dsr(independent_events = FALSE)}.
 */
public final class RepeatEventRate {
    /** Name of the method. */
    public static final String METHOD = "Dobson, with confidence adjusted for non-independent events";

    private RepeatEventRate() {}

    /**
     * Standardises one group.
     *
     * @param rows people by stratum and number of events
     * @param strataExpected how many strata the standard holds for the ages asked for
     * @param multiplier 1000 for a rate per 1,000
     * @param confidence level of the limits
     */
    public static DirectRate of(List<RepeatEvents> rows, int strataExpected, double multiplier, Confidence confidence) {
        Map<String, List<RepeatEvents>> byStratum = new LinkedHashMap<>();
        rows.forEach(row ->
                byStratum.computeIfAbsent(row.stratum(), k -> new ArrayList<>()).add(row));
        if (byStratum.values().stream().anyMatch(RepeatEventRate::contradicts)) {
            return new DirectRate(Estimate.none(Status.STRATUM_CONTRADICTION), null, null, 0, 0, byStratum.size());
        }
        DirectRate.Sums sums = DirectRate.Sums.of(
                byStratum.values().stream().map(RepeatEventRate::allEvents).toList());
        double variance = variance(byStratum, rows);
        Estimate estimate = sums.status() != Status.OK
                ? Estimate.none(sums.status())
                : DirectRate.dobson(sums, variance, multiplier, confidence, METHOD);
        return DirectRate.assembled(estimate, sums, variance, multiplier, strataExpected);
    }

    private static boolean contradicts(List<RepeatEvents> stratum) {
        RepeatEvents first = stratum.get(0);
        return stratum.stream()
                .anyMatch(r -> !Objects.equals(r.population(), first.population()) || r.weight() != first.weight());
    }

    private static StandardStratum allEvents(List<RepeatEvents> stratum) {
        RepeatEvents first = stratum.get(0);
        double events = stratum.stream()
                .mapToDouble(r -> r.eventsEach() * r.peopleOrZero())
                .sum();
        return new StandardStratum(events, first.population(), first.weight());
    }

    /** The sum over frequencies of frequency squared times the variance of the people with that frequency. */
    private static double variance(Map<String, List<RepeatEvents>> byStratum, List<RepeatEvents> rows) {
        double weights = byStratum.values().stream()
                .mapToDouble(stratum -> stratum.get(0).weight())
                .sum();
        SortedMap<Double, Double> byFrequency = new TreeMap<>();
        for (RepeatEvents row : rows) {
            double n = row.population() == null ? Double.NaN : row.population();
            byFrequency.merge(
                    row.eventsEach(), row.weight() * row.weight() * row.peopleOrZero() / (n * n), Double::sum);
        }
        return byFrequency.entrySet().stream()
                .mapToDouble(e -> e.getKey() * e.getKey() * e.getValue() / (weights * weights))
                .sum();
    }
}
