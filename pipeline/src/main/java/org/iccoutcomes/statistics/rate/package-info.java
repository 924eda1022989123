/** Counts of independent events, and rates of them. */
@NullMarked
package org.iccoutcomes.statistics.rate;

import org.jspecify.annotations.NullMarked;
