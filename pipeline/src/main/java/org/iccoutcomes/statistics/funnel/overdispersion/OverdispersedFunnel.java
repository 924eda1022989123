package org.iccoutcomes.statistics.funnel.overdispersion;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.funnel.FunnelLimits;
import org.jspecify.annotations.Nullable;

/**
 * A funnel of units that may differ by more than chance. Sources: Spiegelhalter 2005; Spiegelhalter et al. 2012;
 * FunnelPlotR 0.6.0.
 *
 * @param status {@link Status#TOO_FEW_UNITS} where there are too few to tell, {@link Status#NO_EVENTS} without a target
 * @param target the centre, unmultiplied: 1 for standardised ratios, else all numerators over all denominators
 * @param dispersion by how much more than chance the units differ; null without a target
 * @param isAdjusted whether the limits widened by it decide
 * @param units in the order they were given
 */
public record OverdispersedFunnel(
        Status status,
        @Nullable Double target,
        @Nullable Dispersion dispersion,
        boolean isAdjusted,
        List<FunnelUnit> units) {
    /** Rule: with fewer units than this the limits of chance alone decide. */
    public static final int FEWEST_UNITS = 10;

    public OverdispersedFunnel {
        units = List.copyOf(units);
    }

    /** Places every unit; one without counts has no part in the rest and says why. */
    public static OverdispersedFunnel of(List<UnitCounts> all, FunnelSettings settings) {
        FunnelScale scale = settings.scale();
        List<UnitCounts> prepared = all.stream().map(scale::prepared).toList();
        List<UnitCounts> valid = prepared.stream()
                .filter(counts -> counts.check(scale) == Status.OK)
                .toList();
        double target = target(scale, valid);
        if (!Double.isFinite(scale.onScale(target))) {
            return without(valid.isEmpty() ? Status.TOO_FEW_UNITS : Status.NO_EVENTS, prepared, scale);
        }
        Scores scores = Scores.of(valid, target, scale, settings.trim());
        Dispersion dispersion = scores.dispersion();
        Status status = valid.size() < FEWEST_UNITS ? Status.TOO_FEW_UNITS : Status.OK;
        boolean adjusts = status == Status.OK && dispersion.isMoreThanChance();
        LimitsAt limits = new LimitsAt(scale, target, settings.multiplier());
        List<FunnelUnit> units = new ArrayList<>();
        int scored = 0;
        for (UnitCounts given : all) {
            UnitCounts counts = scale.prepared(given);
            Status unit = counts.check(scale);
            units.add(
                    unit == Status.OK
                            ? placed(given, limits, scores.at(scored++), dispersion.tau2OrZero(), adjusts)
                            : FunnelUnit.none(unit, counts));
        }
        return new OverdispersedFunnel(status, target, dispersion, adjusts, units);
    }

    /** The figure is of the counts as given; rounding them is a matter of score and limits. */
    private static FunnelUnit placed(UnitCounts given, LimitsAt limits, UnitScore score, double tau2, boolean adjusts) {
        UnitCounts counts = limits.scale().prepared(given);
        FunnelLimits unadjusted = limits.unadjusted(counts);
        FunnelLimits adjusted = limits.adjusted(counts, tau2);
        return new FunnelUnit(
                Status.OK,
                counts,
                Estimate.finite(limits.multiplier() * given.x() / given.n()),
                score,
                unadjusted,
                adjusted,
                adjusts ? adjusted : unadjusted);
    }

    private static double target(FunnelScale scale, List<UnitCounts> valid) {
        double numerators = valid.stream().mapToDouble(UnitCounts::x).sum();
        double denominators = valid.stream().mapToDouble(UnitCounts::n).sum();
        return valid.isEmpty() ? Double.NaN : scale.isStandardised() ? 1 : numerators / denominators;
    }

    private static OverdispersedFunnel without(Status status, List<UnitCounts> prepared, FunnelScale scale) {
        List<FunnelUnit> units = prepared.stream()
                .map(counts -> {
                    Status unit = counts.check(scale);
                    return FunnelUnit.none(unit == Status.OK ? status : unit, counts);
                })
                .toList();
        return new OverdispersedFunnel(status, null, null, false, units);
    }
}
