package org.iccoutcomes.config.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.condition.ConditionReader;
import org.iccoutcomes.config.condition.KnownColumns;
import org.iccoutcomes.config.document.FeedDocument.RuleDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.feed.RowRule;

/**
 * Reads the rules of a feed.
 *
 * @param columns those the feed reads
 */
record RuleReader(KnownColumns columns, Codelists codelists, String about, Problems problems) {
    List<RowRule> read(List<RuleDocument> documents) {
        List<RowRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (RuleDocument document : documents) {
            Text name = document.name();
            if (!names.add(name.value())) {
                problems.error(name.place(), "two rules are named '" + name + "'" + about);
            }
            check(document)
                    .ifPresent(check -> rules.add(new RowRule(
                            name.value(),
                            document.severity(),
                            check,
                            document.message().value())));
        }
        return rules;
    }

    private Optional<RowRule.Check> check(RuleDocument document) {
        String aboutRule = " in rule " + document.name() + about;
        if ((document.keep() == null) == (document.inOrder() == null)) {
            problems.error(document.name().place(), "write either keep or in-order" + aboutRule);
            return Optional.empty();
        }
        if (document.keep() != null) {
            ConditionReader reader = new ConditionReader(columns, codelists, aboutRule, problems);
            return Optional.of(new RowRule.Check.Holds(reader.read(document.keep())));
        }
        return inOrder(document, aboutRule);
    }

    private Optional<RowRule.Check> inOrder(RuleDocument document, String aboutRule) {
        List<Text> dates = document.inOrder() == null ? List.of() : document.inOrder();
        if (dates.size() != 2) {
            problems.error(document.name().place(), "in-order takes two date columns" + aboutRule);
            return Optional.empty();
        }
        dates.forEach(date -> checkDate(date, aboutRule));
        return Optional.of(
                new RowRule.Check.InOrder(dates.get(0).value(), dates.get(1).value()));
    }

    private void checkDate(Text date, String aboutRule) {
        Optional<ColumnType> type = columns.typeOf(date.value(), date.place(), aboutRule, problems);
        if (type.isPresent() && type.get() != ColumnType.DATE) {
            problems.error(date.place(), "'" + date + "' is no date" + aboutRule);
        }
    }
}
