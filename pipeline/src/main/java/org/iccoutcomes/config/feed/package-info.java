/** Feed files: one kind of extract and how its columns become ours. */
@NullMarked
package org.iccoutcomes.config.feed;

import org.jspecify.annotations.NullMarked;
