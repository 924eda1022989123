/** Conditions become Spark columns; all measures of a dataset are counted in one scan, giving the cube. */
@NullMarked
package org.iccoutcomes.measure;

import org.jspecify.annotations.NullMarked;
