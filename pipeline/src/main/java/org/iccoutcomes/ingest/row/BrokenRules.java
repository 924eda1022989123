package org.iccoutcomes.ingest.row;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.RowRule;
import org.jspecify.annotations.Nullable;

/** Remembers which rules that refuse the whole file some row breaks. */
final class BrokenRules {
    private final List<String> refusing;
    private final Map<String, BrokenRule> broken = new TreeMap<>();

    BrokenRules(Feed feed) {
        this.refusing = feed.rules().stream()
                .filter(rule -> rule.severity() == RowRule.Severity.REJECT_FILE)
                .map(RowRule::name)
                .toList();
    }

    void see(List<String> rules, @Nullable Long line) {
        for (String rule : refusing) {
            if (rules.contains(rule)) {
                broken.merge(rule, new BrokenRule(rule, 1, line), (known, one) -> known.again());
            }
        }
    }

    /** Those that were broken, in the feed's order. */
    List<BrokenRule> list() {
        return refusing.stream().filter(broken::containsKey).map(broken::get).toList();
    }
}
