/** Process limits and the rules that tell special from common causes. */
@NullMarked
package org.iccoutcomes.statistics.control.rule;

import org.jspecify.annotations.NullMarked;
