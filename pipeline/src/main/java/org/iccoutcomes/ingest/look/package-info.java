/** What a received file is and what would become of its rows, without storing any. */
@NullMarked
package org.iccoutcomes.ingest.look;

import org.jspecify.annotations.NullMarked;
