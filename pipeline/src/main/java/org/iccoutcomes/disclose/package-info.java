/** Small-number rules, applied once and last. */
@NullMarked
package org.iccoutcomes.disclose;

import org.jspecify.annotations.NullMarked;
