/** Findings as JSON for machines, in the shape that the command line documents. */
@NullMarked
package org.iccoutcomes.report.json;

import org.jspecify.annotations.NullMarked;
