package org.iccoutcomes.statistics.mean;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What a mean and its variance need of a sample.
 *
 * @param size number of values, not below 0
 * @param mean their mean; 0 when there are none
 * @param sd their standard deviation with divisor {@code size - 1}; 0 for fewer than two
 */
public record Sample(double size, double mean, double sd) {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** From the values themselves. */
    public static Sample of(List<Double> values) {
        int size = values.size();
        double mean = values.stream().mapToDouble(v -> v).sum() / Math.max(1, size);
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return new Sample(size, mean, size < 2 ? 0 : Math.sqrt(squares / (size - 1)));
    }

    /** From exact sums, so that a small variance of large values is not lost by cancellation. */
    public static Sample ofSums(BigDecimal size, BigDecimal sum, BigDecimal squares) {
        double n = size.doubleValue();
        if (size.signum() <= 0) {
            return new Sample(0, 0, 0);
        }
        double mean = sum.divide(size, PRECISION).doubleValue();
        if (n <= 1) {
            return new Sample(n, mean, 0);
        }
        BigDecimal scaled = size.multiply(squares).subtract(sum.multiply(sum)).max(BigDecimal.ZERO);
        BigDecimal divisor = size.multiply(size.subtract(BigDecimal.ONE));
        return new Sample(n, mean, Math.sqrt(scaled.divide(divisor, PRECISION).doubleValue()));
    }
}
