package org.iccoutcomes.statistics.control;

import org.iccoutcomes.statistics.control.rule.SpecialCause;

/** Making Data Count's icon of variation: what the latest point is a sign of. */
public enum VariationIcon {
    /** Nothing special. */
    COMMON_CAUSE("common_cause"),
    /** High or rising, and that is good. */
    IMPROVEMENT_HIGH("improvement_high"),
    /** Low or falling, and that is good. */
    IMPROVEMENT_LOW("improvement_low"),
    /** High or rising, and that is bad. */
    CONCERN_HIGH("concern_high"),
    /** Low or falling, and that is bad. */
    CONCERN_LOW("concern_low"),
    /** High or rising, and that is neither. */
    NEUTRAL_HIGH("neutral_high"),
    /** Low or falling, and that is neither. */
    NEUTRAL_LOW("neutral_low");

    private final String label;

    VariationIcon(String label) {
        this.label = label;
    }

    /** As the reference names its picture. */
    public String label() {
        return label;
    }

    static VariationIcon of(SpecialCause latest, Improvement improvement) {
        boolean high = latest.direction() > 0;
        return switch (PointType.of(latest, improvement)) {
            case IMPROVEMENT -> high ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
            case CONCERN -> high ? CONCERN_HIGH : CONCERN_LOW;
            case NEUTRAL_HIGH -> NEUTRAL_HIGH;
            case NEUTRAL_LOW -> NEUTRAL_LOW;
            case COMMON_CAUSE, MISSING -> COMMON_CAUSE;
        };
    }
}
