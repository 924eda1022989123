/** Funnel limits from chance alone, and which areas lie outside them. */
@NullMarked
package org.iccoutcomes.statistics.funnel;

import org.jspecify.annotations.NullMarked;
