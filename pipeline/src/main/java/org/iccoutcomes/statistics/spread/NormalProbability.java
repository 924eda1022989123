package org.iccoutcomes.statistics.spread;

/**
 * The standard normal distribution function, to about 1e-15, in a fiftieth of the time of Hipparchus's, which goes by
 * the incomplete gamma function: a mixture asks for it a thousand times an answer. Sources: Hart 1968, algorithm 5666;
 * West 2005.
 */
final class NormalProbability {
    private static final double[] NUMERATOR = {
        3.52624965998911e-2,
        .700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] DENOMINATOR = {
        8.83883476483184e-2,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };
    /** From here on a continued fraction is the better. */
    private static final double FAR = 7.07106781186547;

    private static final double NOTHING_BEYOND = 37;
    private static final double ROOT_OF_TWO_PI = 2.506628274631;

    private NormalProbability() {}

    /** Probability below {@code z}. */
    static double below(double z) {
        double tail = tail(Math.abs(z));
        return z > 0 ? 1 - tail : tail;
    }

    private static double tail(double z) {
        if (z > NOTHING_BEYOND) {
            return 0;
        }
        double density = Math.exp(-z * z / 2);
        if (z < FAR) {
            return density * polynomial(NUMERATOR, z) / polynomial(DENOMINATOR, z);
        }
        double fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + .65))));
        return density / fraction / ROOT_OF_TWO_PI;
    }

    private static double polynomial(double[] coefficients, double z) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * z + coefficient;
        }
        return sum;
    }
}
