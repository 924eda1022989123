/** Synthetic control: an area against the mixture of others that followed it most closely before. */
@NullMarked
package org.iccoutcomes.statistics.synthetic;

import org.jspecify.annotations.NullMarked;
