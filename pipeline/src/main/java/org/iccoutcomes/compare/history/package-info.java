/** What populations counted period by period, before, between and after two windows. */
@NullMarked
package org.iccoutcomes.compare.history;

import org.jspecify.annotations.NullMarked;
