package org.iccoutcomes.definition.feed;

import org.iccoutcomes.definition.measure.Condition;

/**
 * A rule every row of a feed must meet.
 *
 * @param name kebab-case; printed with each row it catches
 * @param severity what becomes of a row that fails
 * @param check what must hold
 * @param message what is wrong and what to do, in one sentence
 */
public record RowRule(String name, Severity severity, Check check, String message) {
    /** What becomes of a row, or file, that breaks a rule. */
    public enum Severity {
        /** The whole file is refused. */
        REJECT_FILE,
        /** The row is set aside, with the reason. */
        QUARANTINE,
        /** The row is outside what the feed is about, such as a total: counted, not kept. */
        FILTER,
        /** The row is used and counted. */
        WARN
    }

    /** What a row is checked for. */
    public sealed interface Check {
        /** The condition holds. */
        record Holds(Condition condition) implements Check {}

        /** Where both dates are present the first is not after the second. */
        record InOrder(String earlier, String later) implements Check {}
    }
}
