/** Tidy tables as CSV that a spreadsheet opens safely. */
@NullMarked
package org.iccoutcomes.report.csv;

import org.jspecify.annotations.NullMarked;
