package org.iccoutcomes.config.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.condition.ConditionReader;
import org.iccoutcomes.config.condition.KnownColumns;
import org.iccoutcomes.config.document.FeedDocument.LimitDocument;
import org.iccoutcomes.config.document.FeedDocument.RuleDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.feed.RowRule;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules of a feed.
 *
 * @param columns those the feed reads
 */
record RuleReader(KnownColumns columns, Codelists codelists, String about, Problems problems) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
                            document.message().value(),
                            limit(document).orElse(null))));
        }
        return rules;
    }

    private Optional<RowRule.Limit> limit(RuleDocument document) {
        LimitDocument limit = document.atMost();
        if (limit == null) {
            return Optional.empty();
        }
        String aboutRule = " in rule " + document.name() + about;
        BigDecimal percent = limit.percent();
        Long rows = limit.rows();
        if (document.severity() == RowRule.Severity.REJECT_FILE) {
            problems.error(
                    limit.place(),
                    "reject-file refuses a file at its first bad row, so at-most has nothing to say" + aboutRule,
                    "write severity: quarantine, and files beyond at-most are refused");
        }
        if (percent == null && rows == null) {
            problems.error(limit.place(), "at-most needs percent or rows" + aboutRule);
        }
        boolean isShare = percent == null || (percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0);
        if (!isShare || (rows != null && rows < 0)) {
            problems.error(limit.place(), "at-most is 0 to 100 percent, or 0 rows and more" + aboutRule);
        }
        return Optional.of(new RowRule.Limit(percent, rows));
    }

    private Optional<RowRule.Check> check(RuleDocument document) {
        String aboutRule = " in rule " + document.name() + about;
        long checks = List.of(isSaid(document.keep()), isSaid(document.inOrder()), isSaid(document.finding())).stream()
                .filter(isSaid -> isSaid)
                .count();
        if (checks != 1) {
            problems.error(document.name().place(), "write one of keep, in-order and finding" + aboutRule);
            return Optional.empty();
        }
        if (document.keep() != null) {
            ConditionReader reader = new ConditionReader(columns, codelists, aboutRule, problems);
            return Optional.of(new RowRule.Check.Holds(reader.read(document.keep())));
        }
        return document.finding() == null
                ? inOrder(document, aboutRule)
                : new FindingReader(columns, aboutRule, problems).read(document.finding(), document.severity());
    }

    private static boolean isSaid(@Nullable Object check) {
        return check != null;
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
