package org.iccoutcomes.ingest;

import java.util.Optional;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.row.Accounts;

/**
 * Whether what could be read of a file is too little to be used.
 *
 * @param feed of the file
 * @param file name, for messages
 * @param accounts of its rows
 */
record Unusable(Feed feed, String file, Accounts accounts) {
    private static final long PER_CENT = 100;

    /** RULE: so few damaged rows never refuse a file, however small it is: they are seen in the quarantine. */
    private static final long ALWAYS_ALLOWED = 10;

    Optional<InputProblem> problem() {
        FileLedger ledger = accounts.ledger();
        if (isTooDamaged()) {
            return problem(
                    "too-many-damaged-rows",
                    accounts.damaged() + " of " + ledger.read() + " rows are damaged" + mostly() + "; at most "
                            + feed.shape().mostDamaged() + " % may be",
                    "ask the sender for the file again, or correct 'charset' or 'delimiter' in the feed");
        }
        if (ledger.accepted() > 0) {
            return Optional.empty();
        }
        return ledger.filtered() == ledger.read()
                ? problem(
                        "no-row-matches",
                        "all " + ledger.read() + " rows are outside what the feed is about" + mostly(),
                        "check that this is the extract of this feed, and the feed's rules with severity filter")
                : problem(
                        "no-row-accepted",
                        "none of " + ledger.read() + " rows can be used" + mostly(),
                        "compare the feed's definition with the file");
    }

    private boolean isTooDamaged() {
        long damaged = accounts.damaged();
        return damaged > ALWAYS_ALLOWED
                && damaged * PER_CENT
                        > feed.shape().mostDamaged() * accounts.ledger().read();
    }

    private String mostly() {
        return accounts.commonest().map(rule -> ", mostly because of " + rule).orElse("");
    }

    private Optional<InputProblem> problem(String rule, String message, String next) {
        return Optional.of(InputProblem.ofFile(file, rule, message, next));
    }
}
