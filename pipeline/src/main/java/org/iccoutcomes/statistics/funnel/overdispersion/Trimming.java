package org.iccoutcomes.statistics.funnel.overdispersion;

import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/** How extreme units are kept from deciding how much units differ. Source: Spiegelhalter 2005; FunnelPlotR 0.6.0. */
enum Trimming {
    /** Each z pulled in to the type-7 quantiles at both ends. */
    WINSORISED(0.68) {
        @Override
        double[] of(double[] z, double trim) {
            Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
            percentile.setData(z);
            double lowest = percentile.evaluate(100 * trim);
            double highest = percentile.evaluate(100 * (1 - trim));
            return IntStream.range(0, z.length)
                    .mapToDouble(i -> Math.max(lowest, Math.min(highest, z[i])))
                    .toArray();
        }
    },
    /**
     * Each z left out (NaN) in the first and last of as many groups as the trimmed share says. Rule: the z of no events
     * is left out wherever it is; the reference does so in the first group only.
     */
    TRUNCATED(0.44) {
        @Override
        double[] of(double[] z, double trim) {
            double[] ranks = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(z);
            double groups = 1 / trim;
            return IntStream.range(0, z.length)
                    .mapToDouble(i -> {
                        double group = Math.floor(ranks[i] * groups / (z.length + 1));
                        boolean isKept = group >= 1 && group <= groups - 2 && Double.isFinite(z[i]);
                        return isKept ? z[i] : Double.NaN;
                    })
                    .toArray();
        }
    };

    private final double phiOfChance;

    Trimming(double phiOfChance) {
        this.phiOfChance = phiOfChance;
    }

    /**
     * Rule: phi is reported beside what trimming a tenth at either end alone makes of it. With chance alone it averages
     * this much, so that "above 1" misses moderate over-dispersion.
     */
    double phiOfChance() {
        return phiOfChance;
    }

    /** The z that count, at their places. */
    abstract double[] of(double[] z, double trim);
}
