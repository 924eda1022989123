package org.iccoutcomes.jobs.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.ledger.Arrivals;
import org.iccoutcomes.contract.ledger.Arrivals.Late;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.contract.quality.UnknownCode;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/** Stops deliveries that come after a newer one of their scope, and tells of those that came twice (decision 0038). */
final class ArrivalGate {
    private ArrivalGate() {}

    /** The deliveries that the release readers see was made from, as far as the store still holds them. */
    static List<Delivery> loaded(Stores stores) {
        return stores
                .releases()
                .current()
                .map(number -> stores.releases().manifest(number).provenance().sources())
                .orElse(List.of())
                .stream()
                .flatMap(source -> stores.deliveries().find(source.feed(), source.delivery()).stream())
                .toList();
    }

    /** Says which deliveries hold rows that another one holds too, and what codes of new ones are not known. */
    static void tell(Arrivals arrivals, Progress progress) {
        for (Delivery delivery : arrivals.fresh()) {
            delivery.findings()
                    .forEach((finding, rows) -> UnknownCode.columnOf(finding)
                            .ifPresent(column -> progress.note(
                                    "warning: %s: %,d rows hold a code of %s that is not known; they are kept  [%s]"
                                            .formatted(delivery.source().name(), rows, column, UnknownCode.RULE))));
        }
        arrivals.again()
                .forEach(again ->
                        progress.note("warning: %s holds the same rows as %s (%s): they count once  [same-rows]"
                                .formatted(
                                        again.copy().source().name(),
                                        again.counted().source().name(),
                                        again.copy().feed())));
    }

    /**
     * Refuses late arrivals.
     *
     * @throws Failure with exit code 4, naming every one and what it is older than
     */
    static void requireNoneLate(Arrivals arrivals, Stores stores) {
        if (arrivals.late().isEmpty()) {
            return;
        }
        Optional<String> release = stores.releases().current().map(ReleaseManifest::name);
        throw new Failure(
                ExitCode.INPUT_REJECTED,
                arrivals.late().size() == 1
                        ? "an input file is older than what is loaded."
                        : arrivals.late().size() + " input files are older than what is loaded.",
                arrivals.late().stream()
                        .map(late -> line(late, release.orElse("none")))
                        .toList(),
                "Nothing was released; the current release is untouched. Files read are stored.",
                "take the files named above out of the inbox, or, where they are wanted beside the newer ones:"
                        + " icc nightly --allow-older");
    }

    private static String line(Late late, String release) {
        Scope older = late.arrival().scope();
        Scope newer = late.loaded().scope();
        return "%s: error: older than %s, from which release %s is made: %s  [older-refresh]"
                .formatted(
                        late.arrival().source().name(),
                        late.loaded().source().name(),
                        release,
                        difference(older, newer));
    }

    private static String difference(Scope older, Scope newer) {
        String ages = Objects.equals(older.extractDate(), newer.extractDate())
                ? "month " + older.month() + " after month " + newer.month()
                : "extracted " + date(older) + ", the other " + date(newer);
        String years = older.years().stream()
                .filter(year -> newer.years().contains(year))
                .map(FinancialYear::toString)
                .collect(Collectors.joining(", "));
        return years.isEmpty() ? ages : ages + " of " + years;
    }

    private static String date(Scope scope) {
        return scope.extractDate() == null ? "on a day its name does not say" : "on " + scope.extractDate();
    }
}
