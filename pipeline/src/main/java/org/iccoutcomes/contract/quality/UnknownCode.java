package org.iccoutcomes.contract.quality;

import java.util.Optional;

/** The finding that a column holds a code its feed does not know, as rows and ledgers name it. */
public final class UnknownCode {
    /** The rule's name. */
    public static final String RULE = "unknown-code";

    private static final String BEFORE_COLUMN = RULE + ":";

    private UnknownCode() {}

    /** Such as {@code unknown-code:admission_method}. */
    public static String in(String column) {
        return BEFORE_COLUMN + column;
    }

    /** The column a finding is of; empty where it is another finding. */
    public static Optional<String> columnOf(String finding) {
        return finding.startsWith(BEFORE_COLUMN)
                ? Optional.of(finding.substring(BEFORE_COLUMN.length()))
                : Optional.empty();
    }
}
