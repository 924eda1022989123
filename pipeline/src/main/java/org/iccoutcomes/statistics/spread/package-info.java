/** Whether an area changed more than areas of its kind change anyway: the method for few treated areas. */
@NullMarked
package org.iccoutcomes.statistics.spread;

import org.jspecify.annotations.NullMarked;
