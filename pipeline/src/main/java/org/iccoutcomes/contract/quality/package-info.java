/** How full and how good deliveries are, by feed and month, and what changed since the release before. */
@NullMarked
package org.iccoutcomes.contract.quality;

import org.jspecify.annotations.NullMarked;
