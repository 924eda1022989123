/** Charts: what they show, not how they are drawn. */
@NullMarked
package org.iccoutcomes.report.chart;

import org.jspecify.annotations.NullMarked;
