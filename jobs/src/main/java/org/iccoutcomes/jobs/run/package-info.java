/** The nightly run: the order of the stages, the inbox, the Spark session and progress. */
@NullMarked
package org.iccoutcomes.jobs.run;

import org.jspecify.annotations.NullMarked;
