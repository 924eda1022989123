package org.iccoutcomes.statistics.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.Wald;
import org.iccoutcomes.statistics.regression.BiasReducedCovariance;
import org.iccoutcomes.statistics.regression.ClusterCovariance;
import org.iccoutcomes.statistics.regression.Design;
import org.iccoutcomes.statistics.regression.Family;
import org.iccoutcomes.statistics.regression.Fit;
import org.iccoutcomes.statistics.regression.Regression;
import org.jspecify.annotations.Nullable;

/**
 * A panel model with standard errors by cluster. Those of the model itself are not fit for use: on a panel of practices
 * they are half as large as they should be.
 *
 * <p>Sources: R {@code lm}, {@code glm}, {@code sandwich::vcovCL}, {@code clubSandwich::vcovCR(type = "CR2")}.
 *
 * @param status why there is no fit
 * @param fit null without one
 * @param errors null without a fit
 * @param clusterOfRow of the rows that were used
 * @param dropped areas that counted nothing at all, which a model of ratios cannot use
 */
public record PanelFit(
        Status status,
        @Nullable Fit fit,
        @Nullable ClusterCovariance errors,
        List<String> clusterOfRow,
        List<String> dropped) {
    /** Name of the limits. */
    public static final String METHOD = "difference in differences, cluster-robust (CR1)";

    /** Fits a design of {@link PanelModel} to an outcome. */
    public static PanelFit of(Panel panel, Outcome outcome, Function<Panel, Design> design) {
        Panel used = outcome.kind() == Outcome.Kind.COUNT ? panel.withoutEmpty() : panel;
        List<String> dropped = new ArrayList<>(panel.units());
        dropped.removeAll(used.units());
        Status status = used.check();
        if (status != Status.OK) {
            return new PanelFit(status, null, null, List.of(), dropped);
        }
        Regression regression = Regression.of(outcome.model(used, design.apply(used)));
        Fit fit = regression.fit();
        List<String> clusters = used.clusterOfRow();
        ClusterCovariance errors = fit == null ? null : ClusterCovariance.of(fit, clusters);
        return new PanelFit(regression.status(), fit, errors, clusters, dropped);
    }

    /** A term with CR1 limits and p by Student's t with clusters - 1 degrees of freedom; one cluster has none. */
    public Estimate estimate(String term, Confidence confidence) {
        if (fit == null || errors == null) {
            return Estimate.none(status);
        }
        double value = fit.coefficient(term);
        int index = fit.model().design().indexOf(term);
        if (errors.clusters() < 2) {
            return new Estimate(Status.TOO_FEW_VALUES, Estimate.finite(value), null, null, null, "");
        }
        double se = Math.sqrt(errors.cr1().getEntry(index, index));
        return new Wald(value, se, errors.clusters() - 1).estimate(confidence, METHOD);
    }

    /** CR2 with Satterthwaite's degrees of freedom: least squares only. */
    public Optional<BiasReducedCovariance> biasReduced() {
        return Optional.ofNullable(fit)
                .filter(found -> found.model().family() == Family.LEAST_SQUARES)
                .map(found -> BiasReducedCovariance.of(found, clusterOfRow));
    }

    /**
     * Whether the terms are 0 together, by CR1: of an event study's terms before the start, whether trends differed.
     */
    public JointTest joint(Collection<String> terms) {
        return fit == null || errors == null ? JointTest.none(status) : JointTest.of(fit, errors, List.copyOf(terms));
    }
}
