package org.iccoutcomes.statistics;

/**
 * A two-sided confidence level. A level that cannot be used makes every statistic answer
 * {@link Status#INVALID_CONFIDENCE}; nothing is thrown.
 *
 * @param level two-sided, a fraction below 1; without meaning when not valid
 * @param isValid whether it may be used
 */
public record Confidence(double level, boolean isValid) {
    /** 95 %, what the product reports. */
    public static final Confidence NINETY_FIVE = new Confidence(0.95, true);

    /** 99.8 %, the "3 sigma" level of NHS control charts and funnels. */
    public static final Confidence THREE_SIGMA = new Confidence(0.998, true);

    private static final Confidence INVALID = new Confidence(0, false);

    /** Reads a fraction in [0.9, 1) or a percentage from 90 to 99.99. */
    public static Confidence of(double stated) {
        if (stated >= 0.9 && stated < 1) {
            return new Confidence(stated, true);
        }
        return stated >= 90 && stated <= 99.99 ? new Confidence(stated / 100, true) : INVALID;
    }

    /** The two-sided level whose single tail is as large as that of a one-sided level: 2c - 1. */
    public static Confidence oneSided(double stated) {
        Confidence twoSided = of(stated);
        return twoSided.isValid ? new Confidence(2 * twoSided.level - 1, true) : INVALID;
    }

    /** Probability left out on each side, below 0.5. */
    public double tail() {
        return (1 - level) / 2;
    }

    /** Standard normal quantile at the upper limit: 1.959963984540054 for 95 %. */
    public double z() {
        return -Quantile.normal(tail());
    }
}
