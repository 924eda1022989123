/** What can be known of a received file without Spark: its bytes, its name, its header. */
@NullMarked
package org.iccoutcomes.ingest.file;

import org.jspecify.annotations.NullMarked;
