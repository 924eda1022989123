package org.iccoutcomes.contract.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are used, and which rows newer ones replaced.
 *
 * <ul>
 *   <li>Records: by dataset, financial year and submitter the newest wins. Extracts are cumulative, so a refresh covers
 *       all that an older one covers; where it does not (monthly files side by side) both stay, and standardising
 *       chooses among duplicates.
 *   <li>Counts: all stay; the newest wins by series and period, when they are standardised.
 *   <li>List sizes: as records, over the days from the first to the last list. Sites and distances: the feed's newest.
 * </ul>
 *
 * @param deliveries those with at least one live year, oldest first
 * @param superseded rows replaced, by dataset, for those datasets that have any
 */
public record LiveSet(List<LiveDelivery> deliveries, Map<Dataset, Long> superseded) {
    public LiveSet {
        deliveries = List.copyOf(deliveries);
        superseded = Collections.unmodifiableMap(new EnumMap<>(superseded));
    }

    /** Older first: by scope, then the last day covered, then the id, so that no two are equal. */
    public static final Comparator<Delivery> OLDER_FIRST = Comparator.comparing(Delivery::scope, Scope.BY_AGE)
            .thenComparing(LiveSet::lastDay, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Delivery::id);

    /**
     * Works out the live set.
     *
     * @param all deliveries of the files now received, under the feeds' present definitions, in any order
     */
    public static LiveSet of(List<Delivery> all) {
        List<Delivery> oldestFirst = all.stream().sorted(OLDER_FIRST).toList();
        List<LiveDelivery> live = new ArrayList<>();
        Map<Dataset, Long> superseded = new EnumMap<>(Dataset.class);
        for (int i = 0; i < oldestFirst.size(); i++) {
            Delivery delivery = oldestFirst.get(i);
            List<Delivery> newer = oldestFirst.subList(i + 1, oldestFirst.size());
            if (newer.stream().anyMatch(other -> replacesWhole(delivery, other))) {
                superseded.merge(delivery.dataset(), delivery.rows(), Long::sum);
                continue;
            }
            SortedSet<FinancialYear> years = new TreeSet<>(delivery.scope().years());
            years.removeIf(year -> newer.stream().anyMatch(other -> replaces(delivery, other, year)));
            long replaced = delivery.scope().rowsByYear().entrySet().stream()
                    .filter(entry -> !years.contains(entry.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (replaced > 0) {
                superseded.merge(delivery.dataset(), replaced, Long::sum);
            }
            if (!years.isEmpty() || delivery.scope().years().isEmpty()) {
                live.add(new LiveDelivery(delivery, years));
            }
        }
        return new LiveSet(live, superseded);
    }

    /** The same rows again, or a newer edition of a table that has no years. */
    private static boolean replacesWhole(Delivery older, Delivery newer) {
        if (!older.feed().equals(newer.feed())) {
            return false;
        }
        return older.source().rowDigest().equals(newer.source().rowDigest())
                || (older.dataset().kind() == Dataset.Kind.REFERENCE
                        && older.scope().years().isEmpty());
    }

    private static boolean replaces(Delivery older, Delivery newer, FinancialYear year) {
        if (older.dataset() != newer.dataset()
                || older.dataset().kind() == Dataset.Kind.COUNTS
                || !newer.scope().years().contains(year)
                || !newer.scope().submitter().equals(older.scope().submitter())) {
            return false;
        }
        boolean comparable =
                older.dataset().kind() == Dataset.Kind.RECORDS || older.feed().equals(newer.feed());
        Optional<DateRange> covered = within(older.scope(), year);
        Optional<DateRange> covering = within(newer.scope(), year);
        return comparable
                && (covered.isEmpty() || covering.isEmpty() || covering.get().contains(covered.get()));
    }

    private static Optional<DateRange> within(Scope scope, FinancialYear year) {
        DateRange covers = scope.covers();
        DateRange whole = year.range();
        if (covers == null || !covers.overlaps(whole)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                Collections.max(List.of(covers.from(), whole.from())),
                Collections.min(List.of(covers.to(), whole.to()))));
    }

    private static @Nullable LocalDate lastDay(Delivery delivery) {
        DateRange covers = delivery.scope().covers();
        return covers == null ? null : covers.to();
    }
}
