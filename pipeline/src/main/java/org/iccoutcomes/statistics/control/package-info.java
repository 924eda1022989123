/** Control charts of single values, one a period. */
@NullMarked
package org.iccoutcomes.statistics.control;

import org.jspecify.annotations.NullMarked;
