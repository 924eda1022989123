/** Measures: which rows count, how they add up, for whom, and which way is better. */
@NullMarked
package org.iccoutcomes.definition.measure;

import org.jspecify.annotations.NullMarked;
