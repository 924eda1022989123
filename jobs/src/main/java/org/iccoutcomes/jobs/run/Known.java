package org.iccoutcomes.jobs.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/**
 * The deliveries a run counts: all that were received, or those that were known on a day gone by.
 *
 * @param deliveries in the order they were received
 * @param leftOut how many became known later
 */
record Known(List<Delivery> deliveries, int leftOut) {
    /**
     * Sorts out what was known.
     *
     * @param day empty: everything received is known
     * @throws Failure with exit code 3 when nothing with a date was known on the day
     */
    static Known of(List<Delivery> received, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return new Known(received, 0);
        }
        List<Delivery> known = received.stream()
                .filter(delivery -> isKnown(delivery, day.get()))
                .toList();
        if (known.stream().allMatch(delivery -> delivery.knownSince().isEmpty())) {
            throw new Failure(
                    ExitCode.INPUT_MISSING,
                    "no extract was known on " + day.get() + ".",
                    List.of(),
                    "Nothing was released; the current release is untouched. Files read are stored.",
                    "name a later day with --as-at");
        }
        return new Known(known, received.size() - known.size());
    }

    /** A table without days, such as one of sites, is taken to have been there always. */
    static boolean isKnown(Delivery delivery, LocalDate day) {
        return delivery.knownSince().map(since -> !since.isAfter(day)).orElse(true);
    }

    /** Whether something newer is there, so that readers must not be given this for the newest. */
    boolean isLookBack() {
        return leftOut > 0;
    }
}
