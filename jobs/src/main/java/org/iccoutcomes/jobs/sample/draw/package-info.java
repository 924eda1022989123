/** Repeatable random draws. */
@NullMarked
package org.iccoutcomes.jobs.sample.draw;

import org.jspecify.annotations.NullMarked;
