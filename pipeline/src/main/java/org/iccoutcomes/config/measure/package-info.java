/** Measure files: which rows count, how they add up, for whom. */
@NullMarked
package org.iccoutcomes.config.measure;

import org.jspecify.annotations.NullMarked;
