/** From sums to figures: rates, changes, effects and places. */
@NullMarked
package org.iccoutcomes.compare.figure;

import org.jspecify.annotations.NullMarked;
