/** The simulation study behind the choice of methods: {@code icc evidence}. */
@NullMarked
package org.iccoutcomes.jobs.evidence;

import org.jspecify.annotations.NullMarked;
