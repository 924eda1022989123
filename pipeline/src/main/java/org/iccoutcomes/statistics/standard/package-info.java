/** Rates and ratios made comparable between populations of different age and sex. */
@NullMarked
package org.iccoutcomes.statistics.standard;

import org.jspecify.annotations.NullMarked;
