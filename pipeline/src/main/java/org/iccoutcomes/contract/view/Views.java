package org.iccoutcomes.contract.view;

import java.util.List;

/**
 * What a release tells beside its findings.
 *
 * @param variants headline changes under other choices
 * @param trends control charts
 * @param funnels places among areas
 */
public record Views(List<Variant> variants, List<Trend> trends, List<FunnelPosition> funnels) {
    /** Nothing. */
    public static final Views NONE = new Views(List.of(), List.of(), List.of());

    public Views {
        variants = List.copyOf(variants);
        trends = List.copyOf(trends);
        funnels = List.copyOf(funnels);
    }
}
