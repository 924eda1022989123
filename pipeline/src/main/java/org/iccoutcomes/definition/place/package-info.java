/** Where things are, and which organisation followed which. */
@NullMarked
package org.iccoutcomes.definition.place;

import org.jspecify.annotations.NullMarked;
