package org.iccoutcomes.contract.cube;

import org.jspecify.annotations.Nullable;

/**
 * That a measure is known in a period: a cell that is absent there is zero. Without it, an absent cell is missing.
 *
 * @param measure id
 * @param member the member it is known for, or null for every member
 * @param period days throughout which it is known; as long as the data allow, not cut to the measure's grain
 */
public record Coverage(String measure, @Nullable Member member, Period period) {}
