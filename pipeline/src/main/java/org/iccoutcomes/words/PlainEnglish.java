package org.iccoutcomes.words;

import java.util.List;
import java.util.stream.Collectors;
import org.iccoutcomes.definition.measure.Codelist;
import org.iccoutcomes.definition.measure.Condition;

/**
 * A condition as a clause: "admission method begins with 2 and patient classification is 1, 2 or 5". It says exactly
 * what is counted, so what a missing value does is said too.
 */
public final class PlainEnglish implements Condition.Cases<String> {
    private static final PlainEnglish CASES = new PlainEnglish();
    private static final Negated NEGATED = new Negated();

    private PlainEnglish() {}

    /** The clause of a condition. */
    public static String of(Condition condition) {
        return condition.match(CASES);
    }

    @Override
    public String oneOf(Condition.OneOf condition) {
        return ColumnWords.anyOf(condition.columns()) + " is " + Lists.or(condition.values());
    }

    @Override
    public String startsWith(Condition.StartsWith condition) {
        return ColumnWords.anyOf(condition.columns()) + " begins with " + Lists.or(condition.prefixes());
    }

    @Override
    public String between(Condition.Between condition) {
        String columns = ColumnWords.anyOf(condition.columns());
        return condition.low() == null && condition.high() == null
                ? columns + " is given"
                : columns + " is " + range(condition);
    }

    /** {@code at least 1}, {@code from 0 to 90}, {@code 0}. */
    static String range(Condition.Between condition) {
        if (condition.low() == null) {
            return "at most " + condition.high();
        }
        if (condition.high() == null) {
            return "at least " + condition.low();
        }
        return condition.low().equals(condition.high())
                ? condition.low()
                : "from " + condition.low() + " to " + condition.high();
    }

    @Override
    public String inCodelist(Condition.InCodelist condition) {
        return ColumnWords.anyOf(condition.columns()) + " is in " + list(condition.codelist());
    }

    /** The list with its version and size. */
    static String list(Codelist list) {
        return "the code list \u201c" + list.title() + "\u201d (" + numberOfCodes(list) + ")";
    }

    private static String numberOfCodes(Codelist list) {
        int size = list.codes().size();
        return list.id() + " version " + list.version() + ", " + size + (size == 1 ? " code" : " codes");
    }

    @Override
    public String missing(Condition.Missing condition) {
        return condition.columns().size() == 1
                ? ColumnWords.anyOf(condition.columns()) + " is empty"
                : "all of " + ColumnWords.anyOf(condition.columns()).substring("any of ".length()) + " are empty";
    }

    @Override
    public String allOf(Condition.AllOf condition) {
        return condition.conditions().isEmpty() ? "every row" : joined(condition.conditions(), " and ");
    }

    @Override
    public String anyOf(Condition.AnyOf condition) {
        return condition.conditions().isEmpty() ? "no row" : joined(condition.conditions(), " or ");
    }

    @Override
    public String not(Condition.Not condition) {
        return condition.condition().match(NEGATED);
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.size() == 1
                ? of(conditions.get(0))
                : conditions.stream().map(PlainEnglish::bracketed).collect(Collectors.joining(word));
    }

    private static String bracketed(Condition condition) {
        return parts(condition) > 1 ? "(" + of(condition) + ")" : of(condition);
    }

    private static int parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().size();
        }
        return condition instanceof Condition.AnyOf any ? any.conditions().size() : 1;
    }
}
