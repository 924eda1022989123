/** Means of a measured quantity and differences of two means. */
@NullMarked
package org.iccoutcomes.statistics.mean;

import org.jspecify.annotations.NullMarked;
