package org.iccoutcomes.contract.cube;

import java.math.BigDecimal;

/**
 * People on the list of a member while that list is in force: from its extract date to the day before the feed's next
 * extract, at most 366 days. Person-time of any window is people × days of overlap.
 *
 * @param member whose list
 * @param period days the list is in force
 * @param stratum sex and age band
 * @param people not negative
 */
public record PopulationCell(Member member, Period period, Stratum stratum, BigDecimal people) {}
