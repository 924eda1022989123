/** Sections of blocks, with charts; HTML, XLSX and CSV only render them. */
@NullMarked
package org.iccoutcomes.report;

import org.jspecify.annotations.NullMarked;
