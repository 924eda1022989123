/** Interrupted series: an area against its own past, trend and season. */
@NullMarked
package org.iccoutcomes.statistics.series;

import org.jspecify.annotations.NullMarked;
