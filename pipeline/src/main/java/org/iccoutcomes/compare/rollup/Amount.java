package org.iccoutcomes.compare.rollup;

import java.math.BigDecimal;
import org.iccoutcomes.contract.cube.CubeCell;
import org.jspecify.annotations.Nullable;

/**
 * What a measure adds up to. Sums are exact.
 *
 * @param numerator rows counted or the sum of a column
 * @param denominator rows of a mean or share; 0 for counts and sums
 * @param squares sum of squares; null when not known for every row
 */
public record Amount(
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable BigDecimal squares) {
    /** Nothing counted. */
    public static final Amount ZERO = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Amount of(CubeCell cell) {
        BigDecimal denominator = cell.denominator();
        return new Amount(cell.numerator(), denominator == null ? BigDecimal.ZERO : denominator, cell.squares());
    }

    /** Both together. */
    public Amount plus(Amount other) {
        BigDecimal mine = squares;
        BigDecimal theirs = other.squares;
        return new Amount(
                numerator.add(other.numerator),
                denominator.add(other.denominator),
                mine == null || theirs == null ? null : mine.add(theirs));
    }

    boolean isZero() {
        return numerator.signum() == 0 && denominator.signum() == 0;
    }
}
