package org.iccoutcomes.definition.feed;

import java.math.BigDecimal;
import org.iccoutcomes.definition.measure.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A rule every row of a feed, or the file itself, must meet.
 *
 * @param name kebab-case; printed with each row it catches
 * @param severity what becomes of a row that fails
 * @param check what must hold
 * @param message what is wrong and what to do, in one sentence
 * @param atMost how many rows may break it before the whole file is refused; null: any number
 */
public record RowRule(
        String name,
        Severity severity,
        Check check,
        String message,
        @Nullable Limit atMost) {
    /** Without a limit. */
    public RowRule(String name, Severity severity, Check check, String message) {
        this(name, severity, check, message, null);
    }

    /** Whether the file may be refused because rows break it. */
    public boolean mayRefuseFile() {
        return severity == Severity.REJECT_FILE || atMost != null;
    }

    /**
     * How many rows of a file may break a rule; at least one of the two is given.
     *
     * @param percent of the rows read, 0 to 100
     * @param rows a number of them
     */
    public record Limit(
            @Nullable BigDecimal percent, @Nullable Long rows) {
        /** Whether more rows than may break the rule do so. */
        public boolean isExceeded(long breaking, long read) {
            return (rows != null && breaking > rows) || (percent != null && Percent.isAbove(percent, breaking, read));
        }
    }

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

        /**
         * Nothing of this kind is found when the row's columns are read.
         *
         * @param kind such as {@code unknown-code:admission_method}; {@code unknown-code} is of any column
         */
        record Finding(String kind) implements Check {
            /** Whether a finding is of this kind. */
            public boolean isOf(String finding) {
                return finding.startsWith(kind)
                        && (finding.length() == kind.length() || finding.charAt(kind.length()) == ':');
            }
        }

        /** The file, of records, has no column that looks identifiable and that the feed does not read. */
        record NoUnreadIdentifiers() implements Check {}
    }
}
