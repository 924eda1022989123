/** Writes true events as HES rows in the layout of each year, clean or dirty. */
@NullMarked
package org.iccoutcomes.jobs.sample.hes;

import org.jspecify.annotations.NullMarked;
