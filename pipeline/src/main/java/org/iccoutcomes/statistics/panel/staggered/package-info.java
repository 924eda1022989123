/** Effects by group and period, for areas that start at different times. */
@NullMarked
package org.iccoutcomes.statistics.panel.staggered;

import org.jspecify.annotations.NullMarked;
