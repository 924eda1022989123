package org.iccoutcomes.ingest.row;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.RowRule;

/** What a feed's rules make of what is found in reading a row, where they say otherwise than is usual. */
final class FindingRules {
    private final List<RowRule> rules;

    FindingRules(Feed feed) {
        this.rules = feed.rules().stream()
                .filter(rule -> rule.check() instanceof RowRule.Check.Finding)
                .toList();
    }

    /**
     * Whether a row is not used because of a finding.
     *
     * @param usually what becomes of it without a rule
     */
    boolean isFault(String finding, boolean usually) {
        return severity(finding)
                .map(severity -> severity != RowRule.Severity.WARN)
                .orElse(usually);
    }

    /** Whether a finding says that the row is outside what the feed is about. */
    boolean isFilter(String finding) {
        return severity(finding)
                .filter(severity -> severity == RowRule.Severity.FILTER)
                .isPresent();
    }

    private Optional<RowRule.Severity> severity(String finding) {
        return rules.stream()
                .filter(rule -> ((RowRule.Check.Finding) rule.check()).isOf(finding))
                .map(RowRule::severity)
                .findFirst();
    }
}
