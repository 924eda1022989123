/** Small Parquet files without Hadoop's configuration: a release's tables, and the cube that Spark wrote. */
@NullMarked
package org.iccoutcomes.store.parquet;

import org.jspecify.annotations.NullMarked;
