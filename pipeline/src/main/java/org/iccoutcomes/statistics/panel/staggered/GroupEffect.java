package org.iccoutcomes.statistics.panel.staggered;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.Wald;
import org.iccoutcomes.statistics.panel.PanelRules;

/**
 * An effect of group-time analysis.
 *
 * @param value in the unit of the outcome
 * @param analyticSe by the formula; not to be published where {@code isOfSmallGroup}
 * @param isOfSmallGroup whether a group of {@link PanelRules#SMALL_GROUP} areas or fewer is in it
 */
public record GroupEffect(double value, double analyticSe, boolean isOfSmallGroup) {
    /** Name of the limits. */
    public static final String METHOD = "group-time effects, analytic";

    /** RULE: the effect with normal limits, or without any where a small group is in it (they come from the spread). */
    public Estimate estimate(Confidence confidence) {
        return isOfSmallGroup
                ? new Estimate(Status.TOO_FEW_TREATED, Estimate.finite(value), null, null, null, "")
                : Wald.normal(value, analyticSe).estimate(confidence, METHOD);
    }
}
