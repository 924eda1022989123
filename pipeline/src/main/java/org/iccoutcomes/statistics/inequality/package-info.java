/** Gradients of a figure over deprivation. */
@NullMarked
package org.iccoutcomes.statistics.inequality;

import org.jspecify.annotations.NullMarked;
