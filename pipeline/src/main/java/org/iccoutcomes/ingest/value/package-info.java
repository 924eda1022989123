/** How the text of a column becomes a value: Spark columns only, each a named function. */
@NullMarked
package org.iccoutcomes.ingest.value;

import org.jspecify.annotations.NullMarked;
