package org.iccoutcomes.jobs.sample.draw;

import java.util.SplittableRandom;

/**
 * Random draws that are the same on every machine and Java version: only {@code nextLong} of a seeded splittable
 * generator is used, and every logarithm is {@link StrictMath}'s.
 */
public final class Draw {
    private static final double CHUNK = 16;

    private final SplittableRandom source;

    private Draw(SplittableRandom source) {
        this.source = source;
    }

    /** The draws that belong to one place in the world: the same seed and path give the same draws. */
    public static Draw of(long seed, long... path) {
        long mixed = mix(seed + 0x9E3779B97F4A7C15L);
        for (long step : path) {
            mixed = mix(mixed ^ mix(step + 0xD1B54A32D192ED03L));
        }
        return new Draw(new SplittableRandom(mixed));
    }

    /** Uniform in [0, 1). */
    public double unit() {
        return (source.nextLong() >>> 11) * 0x1p-53;
    }

    /** A whole number from 0 to {@code bound - 1}. */
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True with the given probability. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** Exponential with mean 1. */
    public double exponential() {
        return -StrictMath.log(1 - unit());
    }

    /** Poisson, as a sum of small ones so that large means need no approximation. */
    public int poisson(double mean) {
        int total = 0;
        double left = mean;
        while (left > 0) {
            total += smallPoisson(Math.min(left, CHUNK));
            left -= CHUNK;
        }
        return total;
    }

    private int smallPoisson(double mean) {
        double limit = StrictMath.exp(-mean);
        double product = unit();
        int count = 0;
        while (product > limit) {
            product *= unit();
            count++;
        }
        return count;
    }

    /** Standard normal (Box and Muller). */
    public double normal() {
        return StrictMath.sqrt(2 * exponential()) * StrictMath.cos(2 * Math.PI * unit());
    }

    /** Log-normal with the given median and spread of the logarithm. */
    public double logNormal(double median, double spread) {
        return median * StrictMath.exp(spread * normal());
    }

    /** Gamma with the given shape and mean 1: how unequally people use a service. */
    public double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * (shape + 1) / shape * StrictMath.pow(unit(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double cube = (1 + c * x) * (1 + c * x) * (1 + c * x);
            if (cube > 0 && StrictMath.log(1 - unit()) < 0.5 * x * x + d - d * cube + d * StrictMath.log(cube)) {
                return d * cube / shape;
            }
        }
    }

    /** A bijection of 64-bit numbers with well spread bits. */
    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
