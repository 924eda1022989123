/** Persons' identifiers: NHS numbers checked, identifiers turned into pseudonyms, columns that look identifiable. */
@NullMarked
package org.iccoutcomes.ingest.identity;

import org.jspecify.annotations.NullMarked;
