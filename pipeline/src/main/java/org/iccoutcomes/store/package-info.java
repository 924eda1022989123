/** Deliveries, cubes, releases, manifests, CURRENT and the lock: the only packages that write. */
@NullMarked
package org.iccoutcomes.store;

import org.jspecify.annotations.NullMarked;
