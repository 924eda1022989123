/** Shares of a whole and differences of two shares. */
@NullMarked
package org.iccoutcomes.statistics.share;

import org.jspecify.annotations.NullMarked;
