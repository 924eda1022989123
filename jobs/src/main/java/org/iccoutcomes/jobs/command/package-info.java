/** One thin command a verb: read the options, call, print. */
@NullMarked
package org.iccoutcomes.jobs.command;

import org.jspecify.annotations.NullMarked;
