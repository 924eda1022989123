package org.iccoutcomes.statistics.control;

import org.iccoutcomes.statistics.control.rule.SpecialCause;

/** Whether what a point is a sign of is good or bad. Labels are NHSRplotthedots'. */
public enum PointType {
    /** A sign of nothing. */
    COMMON_CAUSE("common_cause"),
    /** A sign of something good. */
    IMPROVEMENT("special_cause_improvement"),
    /** A sign of something bad. */
    CONCERN("special_cause_concern"),
    /** High or rising, which is neither. */
    NEUTRAL_HIGH("special_cause_neutral_high"),
    /** Low or falling, which is neither. */
    NEUTRAL_LOW("special_cause_neutral_low"),
    /** There is no point. */
    MISSING("missing");

    private final String label;

    PointType(String label) {
        this.label = label;
    }

    /** As the reference names it. */
    public String label() {
        return label;
    }

    static PointType of(SpecialCause cause, Improvement improvement) {
        if (cause == SpecialCause.MISSING) {
            return MISSING;
        }
        if (!cause.isSpecial()) {
            return COMMON_CAUSE;
        }
        if (improvement == Improvement.NEUTRAL) {
            return cause.direction() > 0 ? NEUTRAL_HIGH : NEUTRAL_LOW;
        }
        return cause.direction() == improvement.direction() ? IMPROVEMENT : CONCERN;
    }
}
