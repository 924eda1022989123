/** Days, months and financial years of a synthetic world. */
@NullMarked
package org.iccoutcomes.jobs.sample.time;

import org.jspecify.annotations.NullMarked;
