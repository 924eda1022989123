/** Which periods of two windows may be set against each other. */
@NullMarked
package org.iccoutcomes.compare.window;

import org.jspecify.annotations.NullMarked;
