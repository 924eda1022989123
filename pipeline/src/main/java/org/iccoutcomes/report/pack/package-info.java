/** What output checkers are given: a report's files, the counts behind them as they may be shown, and their context. */
@NullMarked
package org.iccoutcomes.report.pack;

import org.jspecify.annotations.NullMarked;
