/** Draws charts as SVG. */
@NullMarked
package org.iccoutcomes.report.svg;

import org.jspecify.annotations.NullMarked;
