package org.iccoutcomes.statistics.synthetic;

import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic control by outcomes alone: the area, or the mean of several, against the mixture of donors that was nearest
 * to it before the start, and the same for each donor in its stead. Not valid when the treated unit is a pool of many
 * small areas and donors are single ones, as pooling shrinks its noise.
 *
 * <p>Sources: Abadie, Diamond and Hainmueller 2010; Doudchenko and Imbens 2016; Ben-Michael, Feller and Rothstein 2021.
 *
 * @param status why there is none; {@link Status#PERFECT_FIT}: given, but without placebos
 * @param mixture null without one
 * @param placebos null without them
 */
public record SyntheticControl(
        Status status, @Nullable Mixture mixture, @Nullable PlaceboTest placebos) {
    /** Name of the method. */
    public static final String METHOD = "synthetic control";

    /** RULE: asks for {@link SyntheticRules#FEWEST_BEFORE} periods before the start, or a ridge above 0. */
    public static SyntheticControl of(Histories histories, double ridge) {
        if (histories.check() != Status.OK) {
            return new SyntheticControl(histories.check(), null, null);
        }
        return histories.before() < SyntheticRules.FEWEST_BEFORE && !(ridge > 0)
                ? new SyntheticControl(Status.TOO_FEW_POINTS, null, null)
                : unchecked(histories, ridge);
    }

    /** The same however few periods there are before the start: for checks, never for publication. */
    public static SyntheticControl unchecked(Histories histories, double ridge) {
        Mixture mixture = Mixture.nearest(histories.treatedMean(), histories.donorValues(), histories.before(), ridge);
        if (!mixture.weights().isOptimal()) {
            return new SyntheticControl(Status.NOT_CONVERGED, null, null);
        }
        return mixture.isPerfect()
                ? new SyntheticControl(Status.PERFECT_FIT, mixture, null)
                : new SyntheticControl(Status.OK, mixture, PlaceboTest.of(histories, mixture, ridge));
    }
}
