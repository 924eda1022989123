package org.iccoutcomes.ingest.row;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.RowRule;
import org.jspecify.annotations.Nullable;

/** Remembers which rows break rules that refuse the whole file, at once or beyond a limit. */
final class BrokenRules {
    private final List<RowRule> refusing;
    private final Map<String, BrokenRule> broken = new TreeMap<>();

    BrokenRules(Feed feed) {
        this.refusing = feed.rules().stream().filter(RowRule::mayRefuseFile).toList();
    }

    void see(Verdict verdict, @Nullable Long line) {
        for (RowRule rule : refusing) {
            if (isSaid(rule, verdict.rules()) || isSaid(rule, verdict.notes())) {
                broken.merge(rule.name(), new BrokenRule(rule.name(), 1, line), (known, one) -> known.again());
            }
        }
    }

    private static boolean isSaid(RowRule rule, List<String> said) {
        return rule.check() instanceof RowRule.Check.Finding finding
                ? said.stream().anyMatch(finding::isOf)
                : said.contains(rule.name());
    }

    /**
     * Those by which the file is refused, in the feed's order.
     *
     * @param rows of the file
     */
    List<BrokenRule> list(long rows) {
        return refusing.stream()
                .filter(rule -> broken.containsKey(rule.name()))
                .filter(rule -> {
                    RowRule.Limit limit = rule.atMost();
                    long breaking =
                            Objects.requireNonNull(broken.get(rule.name())).rows();
                    return limit == null || limit.isExceeded(breaking, rows);
                })
                .map(rule -> Objects.requireNonNull(broken.get(rule.name())))
                .toList();
    }
}
