package org.iccoutcomes.contract.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.ProvisionalLimits;
import org.iccoutcomes.definition.time.DateRange;

/**
 * How far the datasets are complete, judged by their own latest months. The first of them that is incomplete makes it
 * and all later ones provisional.
 *
 * @param completeTo the last complete day of those datasets that have an incomplete month
 * @param incomplete the months, by feed
 */
public record Completeness(SortedMap<Dataset, LocalDate> completeTo, List<IncompleteMonth> incomplete) {
    /** Where every month is complete. */
    public static final Completeness WHOLE = new Completeness(new TreeMap<>(), List.of());

    /** What derived journeys are made of. */
    private static final List<Dataset> JOURNEYED =
            List.of(Dataset.ADMISSIONS, Dataset.ATTENDANCES, Dataset.APPOINTMENTS);

    public Completeness {
        completeTo = Collections.unmodifiableSortedMap(new TreeMap<>(completeTo));
        incomplete = List.copyOf(incomplete);
    }

    /**
     * Judges feeds of records; ready-made counts and look-ups are what somebody else has judged. Journeys that are not
     * delivered are derived, and no more complete than what they are derived from.
     *
     * @param live live deliveries, which tell the last month covered of each dataset
     * @param feeds what they hold
     * @param limits by feed id
     */
    public static Completeness of(
            Collection<LiveDelivery> live, Map<String, FeedQuality> feeds, Function<String, ProvisionalLimits> limits) {
        Map<String, Dataset> datasets = new TreeMap<>();
        live.stream()
                .map(LiveDelivery::delivery)
                .filter(delivery -> delivery.dataset().kind() == Dataset.Kind.RECORDS)
                .forEach(delivery -> datasets.put(delivery.feed(), delivery.dataset()));
        Map<Dataset, YearMonth> last = lastMonths(live);
        List<IncompleteMonth> found = new ArrayList<>();
        TreeMap<Dataset, LocalDate> completeTo = new TreeMap<>();
        datasets.forEach((feed, dataset) -> {
            FeedQuality held = feeds.get(feed);
            YearMonth lastMonth = last.get(dataset);
            if (held != null && lastMonth != null && reaches(held, lastMonth, limits.apply(feed))) {
                for (IncompleteMonth month : IncompleteMonth.of(held, lastMonth, limits.apply(feed))) {
                    completeTo.merge(dataset, month.month().atDay(1).minusDays(1), Completeness::earlier);
                    found.add(month);
                }
            }
        });
        if (!datasets.containsValue(Dataset.JOURNEYS)) {
            JOURNEYED.stream()
                    .map(completeTo::get)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> completeTo.put(Dataset.JOURNEYS, day));
        }
        return new Completeness(completeTo, found);
    }

    private static Map<Dataset, YearMonth> lastMonths(Collection<LiveDelivery> live) {
        Map<Dataset, YearMonth> last = new TreeMap<>();
        for (LiveDelivery delivery : live) {
            DateRange days = delivery.delivery().scope().covers();
            if (days != null) {
                last.merge(delivery.delivery().dataset(), YearMonth.from(days.to()), Completeness::later);
            }
        }
        return last;
    }

    /** Whether a feed still comes: one that ended long ago, when another took its place, has no latest months. */
    private static boolean reaches(FeedQuality feed, YearMonth last, ProvisionalLimits limits) {
        return !feed.months()
                .subMap(
                        last.minusMonths(limits.latest()).plusMonths(1).toString(),
                        last.plusMonths(1).toString())
                .isEmpty();
    }

    /** Why a feed's month is incomplete, in words; empty where it is not. */
    String why(String feed, YearMonth month) {
        return incomplete.stream()
                .filter(found -> found.feed().equals(feed) && found.month().equals(month))
                .flatMap(found -> found.reasons().stream())
                .collect(Collectors.joining("; "));
    }

    /** The same without datasets of which somebody has declared how far they are complete. */
    public Completeness without(Collection<Dataset> declared) {
        SortedMap<Dataset, LocalDate> others = new TreeMap<>(completeTo);
        others.keySet().removeAll(declared);
        return new Completeness(others, incomplete);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
