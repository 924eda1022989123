/** From members to areas: what was counted, for how many people, and whether it is known. */
@NullMarked
package org.iccoutcomes.compare.rollup;

import org.jspecify.annotations.NullMarked;
