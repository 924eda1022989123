package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.ledger.DatasetLedger;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/** The accounts of all rows. A mismatch is a bug and stops the run. */
final class Ledgers {
    private Ledgers() {}

    /** The account of every dataset that was delivered. */
    static List<DatasetLedger> of(List<Delivery> deliveries, LiveSet live, List<CubePart> parts) {
        List<DatasetLedger> ledgers = new ArrayList<>();
        for (Dataset dataset : Dataset.values()) {
            long accepted = deliveries.stream()
                    .filter(d -> d.dataset() == dataset)
                    .mapToLong(Delivery::rows)
                    .sum();
            if (accepted > 0) {
                ledgers.add(of(dataset, accepted, live.superseded().getOrDefault(dataset, 0L), parts));
            }
        }
        return List.copyOf(ledgers);
    }

    private static DatasetLedger of(Dataset dataset, long accepted, long superseded, List<CubePart> parts) {
        List<CubePart> own = parts.stream()
                .filter(part -> part.dataset() == dataset && !part.rows().isEmpty())
                .toList();
        if (own.isEmpty()) {
            // Read only through other datasets, or a look-up: no row of the newest delivery is left out.
            return new DatasetLedger(dataset, accepted, accepted - superseded, superseded, 0, 0);
        }
        return new DatasetLedger(
                dataset,
                accepted,
                sum(own, "used"),
                superseded + sum(own, "superseded"),
                sum(own, "duplicate"),
                sum(own, "filtered"));
    }

    private static long sum(List<CubePart> parts, String fate) {
        return parts.stream()
                .mapToLong(part -> part.rows().getOrDefault(fate, 0L))
                .sum();
    }

    static void requireBalance(List<Delivery> deliveries, List<DatasetLedger> ledgers) {
        List<String> off = new ArrayList<>();
        deliveries.stream()
                .filter(d -> !d.ledger().balances())
                .forEach(d -> off.add(d.source().name() + ": " + d.ledger()));
        ledgers.stream()
                .filter(l -> !l.balances())
                .forEach(l -> off.add(l.dataset().id() + ": " + l));
        if (!off.isEmpty()) {
            throw new Failure(
                    ExitCode.BUG,
                    "the rows do not add up, so nothing is released.",
                    off,
                    Failure.NOTHING_WRITTEN,
                    "report this with the lines above");
        }
    }
}
