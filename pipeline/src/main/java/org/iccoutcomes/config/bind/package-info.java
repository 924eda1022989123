/** Binds a located tree to records by the names of their components, and reports every mismatch. */
@NullMarked
package org.iccoutcomes.config.bind;

import org.jspecify.annotations.NullMarked;
