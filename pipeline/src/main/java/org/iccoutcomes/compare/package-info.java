/** Rolls the cube up to areas and crosses windows, comparators and measures: findings. */
@NullMarked
package org.iccoutcomes.compare;

import org.jspecify.annotations.NullMarked;
