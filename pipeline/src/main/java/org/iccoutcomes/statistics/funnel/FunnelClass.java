package org.iccoutcomes.statistics.funnel;

/** How far outside a funnel an area lies. Labels are PHEindicatormethods', with the probability of one tail. */
public enum FunnelClass {
    /** Above the 99.8 % limit. */
    HIGH_998("High (0.001)"),
    /** Above the 95 % limit. */
    HIGH_95("High (0.025)"),
    /** Below the 99.8 % limit. */
    LOW_998("Low (0.001)"),
    /** Below the 95 % limit. */
    LOW_95("Low (0.025)"),
    /** Within both. */
    NOT_SIGNIFICANT("Not significant");

    private final String label;

    FunnelClass(String label) {
        this.label = label;
    }

    /** As the reference names it. */
    public String label() {
        return label;
    }

    /** Where a figure lies against limits of it; a limit that is not known excludes nothing. */
    static FunnelClass of(double figure, FunnelLimits limits) {
        if (limits.upper998() != null && figure > limits.upper998()) {
            return HIGH_998;
        }
        if (limits.upper95() != null && figure > limits.upper95()) {
            return HIGH_95;
        }
        if (limits.lower998() != null && figure < limits.lower998()) {
            return LOW_998;
        }
        return limits.lower95() != null && figure < limits.lower95() ? LOW_95 : NOT_SIGNIFICANT;
    }

    /** The same, where the limits are of the area and the figure is what it is held against. */
    static FunnelClass ofArea(FunnelLimits area, double average) {
        return switch (of(average, area)) {
            case HIGH_998 -> LOW_998;
            case HIGH_95 -> LOW_95;
            case LOW_998 -> HIGH_998;
            case LOW_95 -> HIGH_95;
            case NOT_SIGNIFICANT -> NOT_SIGNIFICANT;
        };
    }
}
