/** Spark readers of definitions, shared by {@code ingest} and {@code measure}. */
@NullMarked
package org.iccoutcomes.columns;

import org.jspecify.annotations.NullMarked;
