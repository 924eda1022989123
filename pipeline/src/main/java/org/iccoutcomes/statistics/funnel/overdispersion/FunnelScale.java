package org.iccoutcomes.statistics.funnel.overdispersion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a funnel is of, and the scale on which its units are near normal with a known error. Limits are taken back to
 * the scale of the figure, which FunnelPlotR does not do for {@link #STANDARDISED_RATIO}, and use the unit's own error,
 * which it does not for {@link #COUNT_RATIO}. Sources: Spiegelhalter 2005 and 2012; NHS Digital's SHMI specification;
 * FunnelPlotR 0.6.0.
 */
public enum FunnelScale {
    /** Observed over expected on the square-root scale (CQC). Rule: the one to use for standardised ratios. */
    STANDARDISED_RATIO(Trimming.WINSORISED) {
        @Override
        double y(double x, double n) {
            return Math.sqrt(x / n);
        }

        @Override
        double error(double x, double n) {
            return 1 / (2 * Math.sqrt(n));
        }

        @Override
        double onScale(double target) {
            return Math.sqrt(target);
        }

        @Override
        double back(double y) {
            return Math.max(0, y) * Math.max(0, y);
        }
    },
    /** Observed over expected on the logarithmic scale (SHMI), expected events rounded to two decimals. */
    STANDARDISED_RATIO_SHMI(Trimming.TRUNCATED) {
        @Override
        UnitCounts prepared(UnitCounts counts) {
            return new UnitCounts(counts.numerator(), rounded(counts.denominator()));
        }

        @Override
        double y(double x, double n) {
            return Math.log(x / n);
        }

        @Override
        double error(double x, double n) {
            return 1 / Math.sqrt(n);
        }

        @Override
        double onScale(double target) {
            return Math.log(target);
        }

        @Override
        double back(double y) {
            return Math.exp(y);
        }
    },
    /** A share on the arcsine scale. */
    PROPORTION(Trimming.WINSORISED) {
        @Override
        double y(double x, double n) {
            return onScale(x / n);
        }

        @Override
        double error(double x, double n) {
            return 1 / (2 * Math.sqrt(n));
        }

        @Override
        double onScale(double target) {
            return Math.asin(Math.sqrt(target));
        }

        /** Beyond 0 and 1 the sine would turn back, so limits stay there. */
        @Override
        double back(double y) {
            double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, y)));
            return sine * sine;
        }
    },
    /** A ratio of two counts on the logarithmic scale, half an event added to each. */
    COUNT_RATIO(Trimming.WINSORISED) {
        @Override
        double y(double x, double n) {
            return Math.log((x + HALF) / (n + HALF));
        }

        @Override
        double error(double x, double n) {
            return Math.sqrt(x / ((x + HALF) * (x + HALF)) + n / ((n + HALF) * (n + HALF)));
        }

        @Override
        double onScale(double target) {
            return Math.log(target);
        }

        @Override
        double back(double y) {
            return Math.exp(y);
        }
    };

    private static final double HALF = 0.5;
    private static final int DECIMALS = 2;

    private final Trimming trimming;

    FunnelScale(Trimming trimming) {
        this.trimming = trimming;
    }

    /** What becomes of extreme units. */
    Trimming trimming() {
        return trimming;
    }

    /** Whether units are held against what is expected of them, rather than against one another. */
    boolean isStandardised() {
        return this == STANDARDISED_RATIO || this == STANDARDISED_RATIO_SHMI;
    }

    /** The counts as they are used. */
    UnitCounts prepared(UnitCounts counts) {
        return counts;
    }

    /** The figure on the scale; negative infinity for the logarithm of 0. */
    abstract double y(double x, double n);

    /** Standard error on the scale. */
    abstract double error(double x, double n);

    /** The target on the scale. */
    abstract double onScale(double target);

    /** A limit on the scale as a figure. */
    abstract double back(double y);

    private static @Nullable Double rounded(@Nullable Double expected) {
        return expected == null || !Double.isFinite(expected)
                ? expected
                : (Double) new BigDecimal(expected)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }
}
