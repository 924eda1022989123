/** Periods of a control chart: what was seen in each, and which are missing. */
@NullMarked
package org.iccoutcomes.statistics.control.calendar;

import org.jspecify.annotations.NullMarked;
