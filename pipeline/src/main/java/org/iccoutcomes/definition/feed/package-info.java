/** Kinds of extract and how their columns become ours. */
@NullMarked
package org.iccoutcomes.definition.feed;

import org.jspecify.annotations.NullMarked;
