package org.iccoutcomes.contract.view;

import java.util.List;
import org.iccoutcomes.contract.finding.Finding;

/**
 * What a release tells beside its findings.
 *
 * @param variants headline changes under other choices
 * @param trends control charts
 * @param funnels places among areas
 * @param standardised headline changes of standardised rates
 * @param studies synthetic controls, period by period
 * @param practices the dashboard of practices
 * @param latest levels of the latest twelve months that are known: findings without a change
 */
public record Views(
        List<Variant> variants,
        List<Trend> trends,
        List<FunnelPosition> funnels,
        List<Finding> standardised,
        List<SyntheticStudy> studies,
        List<PracticeMonth> practices,
        List<Finding> latest) {
    /** Nothing. */
    public static final Views NONE =
            new Views(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Views {
        variants = List.copyOf(variants);
        trends = List.copyOf(trends);
        funnels = List.copyOf(funnels);
        standardised = List.copyOf(standardised);
        studies = List.copyOf(studies);
        practices = List.copyOf(practices);
        latest = List.copyOf(latest);
    }
}
