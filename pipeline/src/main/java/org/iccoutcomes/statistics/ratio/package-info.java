/** Ratios and differences of rates, and ratios of ratios. */
@NullMarked
package org.iccoutcomes.statistics.ratio;

import org.jspecify.annotations.NullMarked;
