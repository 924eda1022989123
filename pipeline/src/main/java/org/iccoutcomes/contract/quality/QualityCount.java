package org.iccoutcomes.contract.quality;

import org.jspecify.annotations.Nullable;

/**
 * Accepted rows of one file in one month, all of them, of one provider, or as one column holds them.
 *
 * @param filedYear start year of the financial year the rows are filed under, or null for tables without years
 * @param month {@code 2015-04}, of the date that tells the days covered; null where a row has none
 * @param subject what the rows are counted of
 * @param name of the provider or column, or {@code column:code}; empty for all rows
 * @param rows accepted
 * @param blank of those, where the column is empty; 0 for other subjects
 * @param unknown of those, where the column holds a code that is not known; 0 for other subjects
 */
public record QualityCount(
        @Nullable Integer filedYear,
        @Nullable String month,
        Subject subject,
        String name,
        long rows,
        long blank,
        long unknown) {
    /** What rows are counted of. */
    public enum Subject {
        /** The whole file. */
        ALL,
        /** One provider, where the feed binds {@code provider_code}. */
        PROVIDER,
        /** One bound column. */
        COLUMN,
        /** One code of a column of which the feed says the codes. */
        CODE
    }

    /** What stands for every code that the feed does not say: such texts are never kept. */
    public static final String OTHER_CODES = "other";

    private static final char BEFORE_CODE = ':';

    /** The name of rows with a code. */
    public static String nameOf(String column, String code) {
        return column + BEFORE_CODE + code;
    }

    /** The column whose code is counted. */
    String codedColumn() {
        return name.substring(0, name.indexOf(BEFORE_CODE));
    }

    String code() {
        return name.substring(name.indexOf(BEFORE_CODE) + 1);
    }
}
