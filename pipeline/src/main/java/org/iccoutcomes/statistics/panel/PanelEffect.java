package org.iccoutcomes.statistics.panel;

import java.util.List;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.RandomisationTest;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a panel: the two-way Poisson effect with cluster-robust limits, and the p value that can be believed
 * with so many areas.
 *
 * @param effect logarithm of the rate ratio, with CR1 limits and p
 * @param bootstrap of the effect on rates
 * @param randomisation of the effect on rates
 * @param headline which p is to be reported
 * @param isStaggered whether areas started at different times: two-way effects are then biased if effects change with
 *     time, and {@link org.iccoutcomes.statistics.panel.staggered.GroupTimeEffects} are to be reported
 * @param dropped areas that counted nothing at all
 */
public record PanelEffect(
        Estimate effect,
        WildBootstrap bootstrap,
        RandomisationTest randomisation,
        HeadlineTest headline,
        boolean isStaggered,
        List<String> dropped) {
    /** Where the headline p comes from. */
    public enum HeadlineTest {
        /** Student's t with clusters - 1 degrees of freedom. */
        CLUSTER_ROBUST,
        /** The restricted wild cluster bootstrap. */
        WILD_BOOTSTRAP,
        /** Reassigning the treated areas. */
        RANDOMISATION;

        /** RULE: by how many areas are and are not treated; see {@link PanelRules}. */
        static HeadlineTest of(int treated, int others) {
            if (Math.min(treated, others) < PanelRules.BOOTSTRAP_FROM) {
                return RANDOMISATION;
            }
            return treated + others < PanelRules.MANY_CLUSTERS ? WILD_BOOTSTRAP : CLUSTER_ROBUST;
        }
    }

    /** Of a panel whose areas are what the intervention was assigned to. */
    public static PanelEffect of(Panel panel, Confidence confidence) {
        PanelFit fit = PanelFit.of(panel, Outcome.COUNT, PanelModel::twoWay);
        int treated = panel.treatedUnits().size();
        return new PanelEffect(
                fit.estimate(PanelModel.EFFECT, confidence),
                WildBootstrap.of(panel),
                PanelRandomisation.of(panel),
                HeadlineTest.of(treated, panel.units().size() - treated),
                panel.starts().size() > 1,
                fit.dropped());
    }

    /** The p value to report; null where it could not be had. */
    public @Nullable Double headlineP() {
        return switch (headline) {
            case CLUSTER_ROBUST -> effect.p();
            case WILD_BOOTSTRAP -> bootstrap.p();
            case RANDOMISATION -> randomisation.p();
        };
    }

    /** Why {@link #headlineP} is missing, or {@link Status#OK}. */
    public Status headlineStatus() {
        return switch (headline) {
            case CLUSTER_ROBUST -> effect.status();
            case WILD_BOOTSTRAP -> bootstrap.status();
            case RANDOMISATION -> randomisation.status();
        };
    }
}
