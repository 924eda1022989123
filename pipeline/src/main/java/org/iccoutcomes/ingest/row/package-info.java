/** What becomes of each row of a file: kept, filtered, a duplicate, or set aside with a reason. */
@NullMarked
package org.iccoutcomes.ingest.row;

import org.jspecify.annotations.NullMarked;
