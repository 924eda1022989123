/** The areas table: named populations, their tree and their members over time. */
@NullMarked
package org.iccoutcomes.config.area;

import org.jspecify.annotations.NullMarked;
