package org.iccoutcomes.ingest;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.RowRule;

/** Files of strict feeds may hold no column that looks identifiable and that the feed does not read. */
final class Strict {
    /** Of feeds that are not strict the same is counted, by this name and the column's. */
    static final String RULE = "identifiable-column-not-read";

    private Strict() {}

    /**
     * Why a strict feed refuses a file.
     *
     * @param unread columns that look identifiable and are not read
     */
    static Optional<InputProblem> problem(Feed feed, String file, List<String> unread) {
        boolean isStrict =
                feed.rules().stream().anyMatch(rule -> rule.check() instanceof RowRule.Check.NoUnreadIdentifiers);
        return isStrict && !unread.isEmpty()
                ? Optional.of(new InputProblem(
                        file,
                        1L,
                        null,
                        RULE,
                        "the file holds what may tell who a person is, and the feed is strict: "
                                + String.join(", ", unread),
                        "ask the sender for a file without these columns, and delete this one"))
                : Optional.empty();
    }
}
