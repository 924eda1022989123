/** Funnel limits where units differ by more than chance. */
@NullMarked
package org.iccoutcomes.statistics.funnel.overdispersion;

import org.jspecify.annotations.NullMarked;
