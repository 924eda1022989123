/** When a programme is judged, against what, beside which published figures, and how small numbers are protected. */
@NullMarked
package org.iccoutcomes.config.question;

import org.jspecify.annotations.NullMarked;
