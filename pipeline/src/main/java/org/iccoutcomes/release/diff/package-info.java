/** Why figures moved between two releases, told from the releases alone. */
@NullMarked
package org.iccoutcomes.release.diff;

import org.jspecify.annotations.NullMarked;
