/** Reports as one self-contained, accessible HTML file. */
@NullMarked
package org.iccoutcomes.report.html;

import org.jspecify.annotations.NullMarked;
