package org.iccoutcomes.definition.feed;

import org.jspecify.annotations.Nullable;

/**
 * How a feed's files replace one another.
 *
 * @param fileName the pattern of its names: {@code hes-apc-{year}-m{month}.csv.gz}, with {@code {year}},
 *     {@code {month}} (of the financial year, 1 to 13), {@code {date}} (yyyy-MM-dd extract date), {@code {submitter}}
 *     and {@code *}; null when the name says nothing
 * @param submitter who submits, where it is always the same
 * @param scopeDate our date column by whose financial year records are filed
 * @param period the date column, or null, that tells the period covered when the name does not
 * @param limits what of a delivery stops a night until somebody has looked
 */
public record Delivering(
        @Nullable String fileName,
        String submitter,
        @Nullable String scopeDate,
        @Nullable String period,
        QualityLimits limits) {
    /** With the usual limits. */
    public Delivering(
            @Nullable String fileName, String submitter, @Nullable String scopeDate, @Nullable String period) {
        this(fileName, submitter, scopeDate, period, QualityLimits.USUAL);
    }
}
