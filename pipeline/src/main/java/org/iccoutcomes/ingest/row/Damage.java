package org.iccoutcomes.ingest.row;

import java.util.Arrays;
import java.util.Locale;

/** What is wrong with a line as a whole, whatever its columns mean. */
enum Damage {
    UNREADABLE_CHARACTERS,
    LINE_TOO_LONG,
    UNFINISHED_QUOTE,
    WRONG_NUMBER_OF_COLUMNS,
    /** Of a workbook: a formula of the row failed. */
    CELL_ERROR;

    /** The rule that sets such a row aside. */
    String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a finding counts rows of such lines. */
    static boolean isRule(String finding) {
        return Arrays.stream(values()).anyMatch(damage -> damage.rule().equals(finding));
    }
}
