package org.iccoutcomes.definition.measure;

import org.jspecify.annotations.Nullable;

/**
 * Where a measure stands in a report.
 *
 * @param theme heading it is told under, such as {@code Care homes}; empty: under none
 * @param whole id of the measure it is a part of, such as one specialty of all; null where it is a whole
 * @param part what part it is, such as {@code Cardiology}; empty where it is a whole
 * @param dashboard how it stands on the dashboard of practices; null where it is on none
 */
public record Grouping(
        String theme,
        @Nullable String whole,
        String part,
        @Nullable Dashboard dashboard) {
    /** Under no heading. */
    public static final Grouping NONE = new Grouping("", null, "", null);

    /** A whole under a heading. */
    public static Grouping of(String theme, @Nullable Dashboard dashboard) {
        return new Grouping(theme, null, "", dashboard);
    }

    /**
     * A measure by practice and month.
     *
     * @param target id of the measure that gives its target; null where it has none
     * @param published where its values are published by practice already, which is why they may be shown as they are;
     *     empty: they are protected like any other
     */
    public record Dashboard(@Nullable String target, String published) {}
}
