/** Configuration files as text and as a tree that knows where everything stands. */
@NullMarked
package org.iccoutcomes.config.tree;

import org.jspecify.annotations.NullMarked;
