package org.iccoutcomes.statistics.control;

import org.iccoutcomes.statistics.control.rule.ProcessLimits;
import org.jspecify.annotations.Nullable;

/** Making Data Count's icon of assurance: whether a process as it runs will meet a target. */
public enum Assurance {
    /** The target lies beyond the limits on the worse side, so it is met period after period. */
    PASS("consistent_pass"),
    /** The target lies beyond the limits on the better side, so it is missed period after period. */
    FAIL("consistent_fail"),
    /** Chance decides from period to period; also where there are no limits. */
    INCONSISTENT("inconsistent");

    private final String label;

    Assurance(String label) {
        this.label = label;
    }

    /** As the reference names it. */
    public String label() {
        return label;
    }

    /** None without a target, nor where neither way is better. */
    static @Nullable Assurance of(@Nullable Double target, ProcessLimits latest, Improvement improvement) {
        if (target == null || improvement == Improvement.NEUTRAL) {
            return null;
        }
        boolean above = latest.upper() != null && target > latest.upper();
        boolean below = latest.lower() != null && target < latest.lower();
        if (!above && !below) {
            return INCONSISTENT;
        }
        return above == (improvement == Improvement.DECREASE) ? PASS : FAIL;
    }
}
