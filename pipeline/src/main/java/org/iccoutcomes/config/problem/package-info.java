/** Problems found in configuration, where they stand, and how they are shown. */
@NullMarked
package org.iccoutcomes.config.problem;

import org.jspecify.annotations.NullMarked;
