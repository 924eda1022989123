/** Small CSV tables of the configuration, every cell with its place. */
@NullMarked
package org.iccoutcomes.config.table;

import org.jspecify.annotations.NullMarked;
