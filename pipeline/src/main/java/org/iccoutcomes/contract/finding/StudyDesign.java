package org.iccoutcomes.contract.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an effect was found. The order of trust within a comparator is METHODS, section 20. */
public enum StudyDesign {
    /** No design could answer. */
    NONE("none"),
    /** The two windows of the area alone. */
    BEFORE_AFTER("before/after"),
    /** The area's series, interrupted by its start. */
    INTERRUPTED_SERIES("interrupted series"),
    /** The area's change against how much areas of its kind change anyway. */
    COMPARATOR_SPREAD("comparator spread"),
    /** The area's series against the comparator's, both interrupted by the area's start. */
    CONTROLLED_SERIES("controlled interrupted series"),
    /** The area's change over the comparator's, from the counts of the two windows alone. */
    RATIO_OF_RATE_RATIOS("ratio of rate ratios"),
    /** The area against the mixture of other areas that was nearest to it before the start. */
    SYNTHETIC_CONTROL("synthetic control"),
    /** The area's change against a stated number, which has no error of its own. */
    STATED_VALUE("stated value");

    private final String title;

    StudyDesign(String title) {
        this.title = title;
    }

    /** As printed. */
    public String title() {
        return title;
    }

    /** kebab-case, as typed. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a model of many periods or areas, so that no count can be worked back from its result. */
    public boolean isModel() {
        return switch (this) {
            case INTERRUPTED_SERIES, COMPARATOR_SPREAD, CONTROLLED_SERIES, SYNTHETIC_CONTROL -> true;
            case NONE, BEFORE_AFTER, RATIO_OF_RATE_RATIOS, STATED_VALUE -> false;
        };
    }

    /** The design of an id. */
    public static Optional<StudyDesign> find(String id) {
        return Arrays.stream(values())
                .filter(design -> design != NONE && design.id().equals(id))
                .findFirst();
    }
}
