/** Why a cell of a release's table is empty. */
@NullMarked
package org.iccoutcomes.report.gap;

import org.jspecify.annotations.NullMarked;
