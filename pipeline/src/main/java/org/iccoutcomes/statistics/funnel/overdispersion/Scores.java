package org.iccoutcomes.statistics.funnel.overdispersion;

import java.util.List;
import java.util.stream.IntStream;
import org.iccoutcomes.statistics.Estimate;

/** The scores of all units that have one, in order; infinite for the logarithm of 0, trimmed NaN where not kept. */
final class Scores {
    private final FunnelScale scale;
    private final double[] y;
    private final double[] errors;
    private final double[] z;
    private final double[] trimmed;

    private Scores(FunnelScale scale, double[] y, double[] errors, double[] z, double[] trimmed) {
        this.scale = scale;
        this.y = y;
        this.errors = errors;
        this.z = z;
        this.trimmed = trimmed;
    }

    /** Scores of one unit or more against a target that is finite on the scale. */
    static Scores of(List<UnitCounts> units, double target, FunnelScale scale, double trim) {
        double[] y = units.stream().mapToDouble(c -> scale.y(c.x(), c.n())).toArray();
        double[] errors =
                units.stream().mapToDouble(c -> scale.error(c.x(), c.n())).toArray();
        double[] z = IntStream.range(0, y.length)
                .mapToDouble(i -> (y[i] - scale.onScale(target)) / errors[i])
                .toArray();
        return new Scores(scale, y, errors, z, scale.trimming().of(z, trim));
    }

    UnitScore at(int unit) {
        return new UnitScore(
                Estimate.finite(y[unit]), errors[unit], Estimate.finite(z[unit]), Estimate.finite(trimmed[unit]));
    }

    Dispersion dispersion() {
        int[] kept = IntStream.range(0, trimmed.length)
                .filter(i -> !Double.isNaN(trimmed[i]))
                .toArray();
        return Dispersion.of(
                IntStream.of(kept).mapToDouble(i -> trimmed[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> errors[i]).toArray(),
                scale.trimming().phiOfChance());
    }
}
