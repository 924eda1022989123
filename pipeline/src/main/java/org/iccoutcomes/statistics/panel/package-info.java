/** Difference in differences over areas and periods: the method for many treated areas. */
@NullMarked
package org.iccoutcomes.statistics.panel;

import org.jspecify.annotations.NullMarked;
