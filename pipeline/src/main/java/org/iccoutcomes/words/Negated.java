package org.iccoutcomes.words;

import java.util.List;
import org.iccoutcomes.definition.measure.Condition;

/** The opposite of a condition as a clause. A missing value meets the opposite of every test but {@code missing}. */
final class Negated implements Condition.Cases<String> {
    private static final String OR_EMPTY = " (or is empty)";

    @Override
    public String oneOf(Condition.OneOf condition) {
        return negated(condition, condition.columns(), " is not " + Lists.or(condition.values()));
    }

    @Override
    public String startsWith(Condition.StartsWith condition) {
        return negated(condition, condition.columns(), " does not begin with " + Lists.or(condition.prefixes()));
    }

    @Override
    public String between(Condition.Between condition) {
        boolean isOpen = condition.low() == null && condition.high() == null;
        return isOpen
                ? whole(condition)
                : negated(condition, condition.columns(), " is not " + PlainEnglish.range(condition));
    }

    @Override
    public String inCodelist(Condition.InCodelist condition) {
        return negated(condition, condition.columns(), " is not in " + PlainEnglish.list(condition.codelist()));
    }

    /** Over several columns "not any" reads easily as "any not", so the whole clause is negated. */
    private static String negated(Condition condition, List<String> columns, String clause) {
        return columns.size() == 1 ? ColumnWords.anyOf(columns) + clause + OR_EMPTY : whole(condition);
    }

    @Override
    public String missing(Condition.Missing condition) {
        return ColumnWords.anyOf(condition.columns()) + " is given";
    }

    @Override
    public String allOf(Condition.AllOf condition) {
        return condition.conditions().isEmpty() ? "no row" : whole(condition);
    }

    @Override
    public String anyOf(Condition.AnyOf condition) {
        return condition.conditions().isEmpty() ? "every row" : whole(condition);
    }

    @Override
    public String not(Condition.Not condition) {
        return PlainEnglish.of(condition.condition());
    }

    private static String whole(Condition condition) {
        return "it is not so that (" + PlainEnglish.of(condition) + ")";
    }
}
