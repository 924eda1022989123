package org.iccoutcomes.words;

import org.iccoutcomes.definition.measure.Condition;

/** The opposite of a condition as a clause. A missing value meets the opposite of every test but {@code missing}. */
final class Negated implements Condition.Cases<String> {
    private static final String OR_EMPTY = " (or is empty)";

    @Override
    public String oneOf(Condition.OneOf condition) {
        return condition.columns().size() == 1
                ? ColumnWords.anyOf(condition.columns()) + " is not " + Lists.or(condition.values()) + OR_EMPTY
                : whole(condition);
    }

    @Override
    public String startsWith(Condition.StartsWith condition) {
        return condition.columns().size() == 1
                ? ColumnWords.anyOf(condition.columns()) + " does not begin with " + Lists.or(condition.prefixes())
                        + OR_EMPTY
                : whole(condition);
    }

    @Override
    public String between(Condition.Between condition) {
        return whole(condition);
    }

    @Override
    public String inCodelist(Condition.InCodelist condition) {
        return whole(condition);
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
