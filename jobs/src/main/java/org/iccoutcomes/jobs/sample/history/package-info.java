/** What happened to people in a synthetic world, before anything is written down wrongly. */
@NullMarked
package org.iccoutcomes.jobs.sample.history;

import org.jspecify.annotations.NullMarked;
