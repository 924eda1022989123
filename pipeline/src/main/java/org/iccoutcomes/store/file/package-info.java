/** Files under a root that may be local or on a Hadoop file system. */
@NullMarked
package org.iccoutcomes.store.file;

import org.jspecify.annotations.NullMarked;
