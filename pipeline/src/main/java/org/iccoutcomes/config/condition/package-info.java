/** Conditions: tests of columns that exist, with values of their type, joined by all, any and not. */
@NullMarked
package org.iccoutcomes.config.condition;

import org.jspecify.annotations.NullMarked;
