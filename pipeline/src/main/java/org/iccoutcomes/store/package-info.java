/** Deliveries, cubes and releases: what a run keeps, each whole or not there, and the lock that lets one run write. */
@NullMarked
package org.iccoutcomes.store;

import org.jspecify.annotations.NullMarked;
