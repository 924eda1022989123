/** Draws what happens to the people of one area, month by month. */
@NullMarked
package org.iccoutcomes.jobs.sample.activity;

import org.jspecify.annotations.NullMarked;
