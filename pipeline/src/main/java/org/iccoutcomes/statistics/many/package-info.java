/** Many comparisons at once: adjusted p values and ranks. */
@NullMarked
package org.iccoutcomes.statistics.many;

import org.jspecify.annotations.NullMarked;
