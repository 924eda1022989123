/** The designs that can answer how much more an area changed than its comparator, the strongest first. */
@NullMarked
package org.iccoutcomes.compare.effect;

import org.jspecify.annotations.NullMarked;
