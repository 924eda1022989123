/** How a verb ends: exit codes and failures that say what to do next. */
@NullMarked
package org.iccoutcomes.jobs.outcome;

import org.jspecify.annotations.NullMarked;
