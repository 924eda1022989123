/** What a release holds. */
@NullMarked
package org.iccoutcomes.contract.release;

import org.jspecify.annotations.NullMarked;
