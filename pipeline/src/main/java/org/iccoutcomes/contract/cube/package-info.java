/** Counts by measure, member, period, sex and age band. */
@NullMarked
package org.iccoutcomes.contract.cube;

import org.jspecify.annotations.NullMarked;
