/** Whether two groups were alike at the start. */
@NullMarked
package org.iccoutcomes.statistics.balance;

import org.jspecify.annotations.NullMarked;
