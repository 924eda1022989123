package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.definition.time.FinancialYear;

/** Which deliveries are no longer used for a year, and for which one. */
final class Replaced {
    private Replaced() {}

    /** The newest live delivery of each year that a delivery is no longer used for. */
    static SortedMap<FinancialYear, Delivery> by(Delivery delivery, List<LiveDelivery> live) {
        Set<FinancialYear> used = live.stream()
                .filter(other -> other.delivery().id().equals(delivery.id()))
                .flatMap(other -> other.years().stream())
                .collect(Collectors.toSet());
        SortedMap<FinancialYear, Delivery> replaced = new TreeMap<>();
        for (FinancialYear year : delivery.scope().years()) {
            if (!used.contains(year)) {
                Optional<Delivery> newest = live.stream()
                        .filter(other ->
                                other.years().contains(year) && other.delivery().dataset() == delivery.dataset())
                        .map(LiveDelivery::delivery)
                        .max(LiveSet.OLDER_FIRST);
                newest.ifPresent(other -> replaced.put(year, other));
            }
        }
        return replaced;
    }

    /**
     * One line each time a file of one feed takes the place of another feed's: ECDS that of A&amp;E, SUS that of HES.
     * It is what is wanted when a trust changes over, and a mistake when one extract holds part of what the other does.
     */
    static List<String> byAnotherFeed(List<Delivery> deliveries, LiveSet live) {
        List<String> lines = new ArrayList<>();
        deliveries.stream()
                .sorted(LiveSet.OLDER_FIRST)
                .forEach(delivery -> by(delivery, live.deliveries()).forEach((year, newer) -> {
                    if (!newer.feed().equals(delivery.feed())) {
                        lines.add("warning: %s (feed %s) replaces %s (feed %s) in %s: both yield %s  [another-feed]"
                                .formatted(
                                        newer.source().name(),
                                        newer.feed(),
                                        delivery.source().name(),
                                        delivery.feed(),
                                        year,
                                        delivery.dataset().id()));
                    }
                }));
        return lines;
    }
}
