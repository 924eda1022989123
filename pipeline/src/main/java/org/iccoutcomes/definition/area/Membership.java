package org.iccoutcomes.definition.area;

import java.time.LocalDate;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A member's time in an area.
 *
 * @param area the area's name
 * @param member a code of the area's basis, or {@link #EVERY_MEMBER}
 * @param validFrom first day, or null when it always was a member
 * @param validTo last day, or null when it still is
 */
public record Membership(
        String area,
        String member,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** A member list that takes in every member there is. */
    public static final String EVERY_MEMBER = "all";

    /** Refuses a membership that ends before it begins. */
    public Membership {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(member + " leaves " + area + " before it joins");
        }
    }

    public boolean isOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean covers(DateRange range) {
        return isOn(range.from()) && isOn(range.to());
    }
}
