/** Calendar ranges, windows relative to a start, financial years and grains. */
@NullMarked
package org.iccoutcomes.definition.time;

import org.jspecify.annotations.NullMarked;
