/** A first definition of a file that no feed describes yet. */
@NullMarked
package org.iccoutcomes.ingest.look.draft;

import org.jspecify.annotations.NullMarked;
