/** The generator's own count of what it made, sharing no code with the pipeline. */
@NullMarked
package org.iccoutcomes.jobs.sample.tally;

import org.jspecify.annotations.NullMarked;
