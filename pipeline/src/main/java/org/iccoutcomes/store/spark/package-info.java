/** Spark's side of the store, never reachable from the compare path. */
@NullMarked
package org.iccoutcomes.store.spark;

import org.jspecify.annotations.NullMarked;
