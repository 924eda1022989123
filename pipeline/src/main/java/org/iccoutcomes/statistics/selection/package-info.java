/** Regression to the mean: what comes of having picked the extreme. */
@NullMarked
package org.iccoutcomes.statistics.selection;

import org.jspecify.annotations.NullMarked;
