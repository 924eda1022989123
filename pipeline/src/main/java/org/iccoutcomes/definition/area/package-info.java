/** Named populations and their members over time. */
@NullMarked
package org.iccoutcomes.definition.area;

import org.jspecify.annotations.NullMarked;
