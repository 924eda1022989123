package org.iccoutcomes.ingest.row;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.RowRule;
import org.jspecify.annotations.Nullable;

/** The feed's rules, as marks on rows that break them. */
final class RowRules {
    private final Feed feed;
    private final Places places;

    RowRules(Feed feed, Places places) {
        this.feed = feed;
        this.places = places;
    }

    /** Rows outside what the feed is about; they need not be complete. */
    List<Mark> filters() {
        return marks(Set.of(RowRule.Severity.FILTER)).toList();
    }

    /** Required columns that are empty, then the rules that set a row aside or refuse the file. */
    List<Mark> faults() {
        Stream<Mark> missing =
                feed.columns().stream().filter(ColumnBinding::required).map(column -> missing(column.column()));
        return Stream.concat(missing, marks(Set.of(RowRule.Severity.QUARANTINE, RowRule.Severity.REJECT_FILE)))
                .toList();
    }

    List<Mark> warnings() {
        return marks(Set.of(RowRule.Severity.WARN)).toList();
    }

    private Mark missing(String column) {
        int place = places.of(column);
        return new Mark("missing-required:" + column, values -> values.get(place) == null);
    }

    private Stream<Mark> marks(Set<RowRule.Severity> severities) {
        return feed.rules().stream()
                .filter(rule -> severities.contains(rule.severity()))
                .filter(rule ->
                        rule.check() instanceof RowRule.Check.Holds || rule.check() instanceof RowRule.Check.InOrder)
                .map(rule -> new Mark(rule.name(), breaks(rule.check())));
    }

    private Predicate<List<@Nullable Object>> breaks(RowRule.Check check) {
        if (check instanceof RowRule.Check.Holds holds) {
            return holds.condition().match(new ConditionPredicates(places)).negate();
        }
        RowRule.Check.InOrder order = (RowRule.Check.InOrder) check;
        int earlier = places.of(order.earlier());
        int later = places.of(order.later());
        return values -> Days.of(values.get(earlier))
                .flatMap(first -> Days.of(values.get(later)).map(first::isAfter))
                .orElse(false);
    }
}
