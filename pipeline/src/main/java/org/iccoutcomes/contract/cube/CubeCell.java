package org.iccoutcomes.contract.cube;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the cube. Sums are exact decimals, never doubles, so that no order of adding changes them.
 *
 * @param measure id
 * @param member whom it belongs to
 * @param period when
 * @param stratum sex and age band
 * @param numerator rows counted, or the sum of the measure's column
 * @param denominator rows a mean or share is taken over; null for counts and sums
 * @param squares sum of squares of the summed column, for the variance of a mean; null for counts and shares
 */
public record CubeCell(
        String measure,
        Member member,
        Period period,
        Stratum stratum,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal squares) {}
