/** A release's tables as one workbook, in the Analysis Function's form for accessible spreadsheets. */
@NullMarked
package org.iccoutcomes.report.xlsx;

import org.jspecify.annotations.NullMarked;
