/** What one stage hands the next. */
@NullMarked
package org.iccoutcomes.contract;

import org.jspecify.annotations.NullMarked;
