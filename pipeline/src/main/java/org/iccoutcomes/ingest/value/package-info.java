/** How the text of a column becomes a value: plain Java, a text at a time. */
@NullMarked
package org.iccoutcomes.ingest.value;

import org.jspecify.annotations.NullMarked;
