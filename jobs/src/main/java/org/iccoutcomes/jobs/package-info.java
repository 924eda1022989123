/** The command line: one thin command a verb, the order of the stages, the Spark session and the sample generator. */
@NullMarked
package org.iccoutcomes.jobs;

import org.jspecify.annotations.NullMarked;
