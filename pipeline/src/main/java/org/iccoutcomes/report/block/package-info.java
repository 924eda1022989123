/** What a report says, before anything decides how it looks. */
@NullMarked
package org.iccoutcomes.report.block;

import org.jspecify.annotations.NullMarked;
