package org.iccoutcomes.statistics.control.rule;

import java.util.Arrays;

/** What a point of a control chart is a sign of; the first that applies, in this order. Labels are NHSRplotthedots'. */
public enum SpecialCause {
    /** Above the upper process limit. */
    ABOVE_LIMIT("Above UCL", 1),
    /** Below the lower process limit. */
    BELOW_LIMIT("Below LCL", -1),
    /** One of seven or more points each above the one before. */
    RISING("7 Point Trend (Increasing)", 1),
    /** One of seven or more points each below the one before. */
    FALLING("7 Point Trend (Decreasing)", -1),
    /** One of two or more near the upper limit among three above the mean. */
    TWO_OF_THREE_ABOVE("2 in 3 Above CL", 1),
    /** One of two or more near the lower limit among three below the mean. */
    TWO_OF_THREE_BELOW("2 in 3 Below CL", -1),
    /** One of seven or more points above the mean. */
    SHIFT_ABOVE("7 Points Above CL", 1),
    /** One of seven or more points below the mean. */
    SHIFT_BELOW("7 Points Below CL", -1),
    /** A sign of nothing: the variation the process always has. */
    COMMON_CAUSE("Common Cause", 0),
    /** There is no point. */
    MISSING("Missing", 0);

    private final String label;
    private final int direction;

    SpecialCause(String label, int direction) {
        this.label = label;
        this.direction = direction;
    }

    /** The cause with a label; {@link #MISSING} where there is none. */
    public static SpecialCause labelled(String label) {
        return Arrays.stream(values())
                .filter(cause -> cause.label.equals(label))
                .findFirst()
                .orElse(MISSING);
    }

    /** As the reference names it. */
    public String label() {
        return label;
    }

    /** 1 high or rising, -1 low or falling, 0 neither. */
    public int direction() {
        return direction;
    }

    /** Whether it is a sign of something. */
    public boolean isSpecial() {
        return direction != 0;
    }
}
