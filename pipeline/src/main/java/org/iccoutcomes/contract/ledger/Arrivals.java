package org.iccoutcomes.contract.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * What the inbox holds beside what the release that readers see was made from. A delivery is known by its bytes or by
 * its rows, never by its name or its id: another definition of its feed, or another version of the program, makes no
 * arrival of a file that was there. History that is there from the beginning is no late arrival: with no release
 * before, nothing is late.
 *
 * @param fresh deliveries the release did not know, in the order received
 * @param late those of them that are older than a loaded one of their scope, each with the newest such
 * @param again deliveries that hold the same rows as another one received
 */
public record Arrivals(List<Delivery> fresh, List<Late> late, List<Again> again) {
    public Arrivals {
        fresh = List.copyOf(fresh);
        late = List.copyOf(late);
        again = List.copyOf(again);
    }

    /** A delivery that comes after a newer one of its scope. */
    public record Late(Delivery arrival, Delivery loaded) {}

    /** A delivery whose rows another one holds too, in whatever order or packing; only one of them counts. */
    public record Again(Delivery copy, Delivery counted) {}

    /**
     * Sorts out what is new.
     *
     * @param received deliveries of the files in the inbox
     * @param loaded deliveries the current release was made from; none where there is no release
     */
    public static Arrivals of(List<Delivery> received, List<Delivery> loaded) {
        Set<String> known = new HashSet<>();
        loaded.forEach(delivery -> {
            known.add(bytes(delivery));
            known.add(rows(delivery));
        });
        List<Delivery> fresh = received.stream()
                .filter(delivery -> !known.contains(bytes(delivery)) && !known.contains(rows(delivery)))
                .toList();
        List<Late> late = new ArrayList<>();
        for (Delivery arrival : fresh) {
            newestAfter(arrival, loaded).ifPresent(newer -> late.add(new Late(arrival, newer)));
        }
        return new Arrivals(fresh, late, again(received));
    }

    private static Optional<Delivery> newestAfter(Delivery arrival, List<Delivery> loaded) {
        return loaded.stream().filter(other -> isRefreshed(arrival, other)).max(LiveSet.OLDER_FIRST);
    }

    /** Whether the other is a newer delivery of days that the arrival is about. Of the same age is not newer. */
    private static boolean isRefreshed(Delivery arrival, Delivery other) {
        boolean isRecords = arrival.dataset().kind() == Dataset.Kind.RECORDS;
        boolean isComparable = isRecords
                ? arrival.dataset() == other.dataset()
                : arrival.feed().equals(other.feed());
        return isComparable
                && arrival.scope().submitter().equals(other.scope().submitter())
                && Scope.BY_AGE.compare(arrival.scope(), other.scope()) < 0
                && overlap(arrival.scope(), other.scope());
    }

    private static boolean overlap(Scope one, Scope other) {
        if (one.years().isEmpty() && other.years().isEmpty()) {
            return true;
        }
        Set<FinancialYear> common = new HashSet<>(one.years());
        common.retainAll(other.years());
        DateRange days = one.covers();
        DateRange others = other.covers();
        return !common.isEmpty() && (days == null || others == null || days.overlaps(others));
    }

    private static List<Again> again(List<Delivery> received) {
        List<Delivery> newestFirst =
                received.stream().sorted(LiveSet.OLDER_FIRST.reversed()).toList();
        List<Again> again = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Delivery copy = newestFirst.get(i);
            newestFirst.subList(0, i).stream()
                    .filter(other -> rows(other).equals(rows(copy)))
                    .findFirst()
                    .ifPresent(counted -> again.add(new Again(copy, counted)));
        }
        again.sort(Comparator.comparing(a -> a.copy().source().name()));
        return again;
    }

    private static String bytes(Delivery delivery) {
        return delivery.feed() + " bytes " + delivery.source().sha256();
    }

    private static String rows(Delivery delivery) {
        return delivery.feed() + " rows " + delivery.source().rowDigest();
    }
}
