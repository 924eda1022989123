package org.iccoutcomes.contract.cube;

import java.math.BigDecimal;

/**
 * How many rows of a mean have one value, so that a median is a median.
 *
 * @param measure id of a mean of a whole number
 * @param member whom it belongs to
 * @param period when
 * @param stratum sex and age band
 * @param value the value
 * @param rows that have it
 */
public record DistributionCell(
        String measure, Member member, Period period, Stratum stratum, int value, BigDecimal rows) {}
