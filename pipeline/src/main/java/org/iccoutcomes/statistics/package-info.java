/** Intervals, standardisation and ratios as pure functions of numbers; a status where there is no answer. */
@NullMarked
package org.iccoutcomes.statistics;

import org.jspecify.annotations.NullMarked;
