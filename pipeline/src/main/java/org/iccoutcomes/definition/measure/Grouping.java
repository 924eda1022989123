package org.iccoutcomes.definition.measure;

import org.jspecify.annotations.Nullable;

/**
 * Where a measure stands in a report.
 *
 * @param theme heading it is told under, such as {@code Care homes}; empty: under none
 * @param whole id of the measure it is a part of, such as one specialty of all; null where it is a whole
 * @param part what part it is, such as {@code Cardiology}; empty where it is a whole
 * @param target id of the measure that gives its target by practice and month; null where it is on no dashboard
 */
public record Grouping(
        String theme,
        @Nullable String whole,
        String part,
        @Nullable String target) {
    /** Under no heading. */
    public static final Grouping NONE = new Grouping("", null, "", null);

    /** A whole under a heading. */
    public static Grouping of(String theme, @Nullable String target) {
        return new Grouping(theme, null, "", target);
    }
}
