package org.iccoutcomes.contract.quality;

import org.jspecify.annotations.Nullable;

/**
 * Accepted rows of one file in one month, all of them, of one provider, or as one column holds them.
 *
 * @param filedYear start year of the financial year the rows are filed under, or null for tables without years
 * @param month {@code 2015-04}, of the date that tells the days covered; null where a row has none
 * @param subject what the rows are counted of
 * @param name of the provider or column; empty for all rows
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
        COLUMN
    }
}
