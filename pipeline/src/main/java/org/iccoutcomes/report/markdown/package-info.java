/** What evaluators write, as blocks of a report. */
@NullMarked
package org.iccoutcomes.report.markdown;

import org.jspecify.annotations.NullMarked;
