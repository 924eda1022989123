/** The files of a synthetic world other than HES, and what each holds. */
@NullMarked
package org.iccoutcomes.jobs.sample.files;

import org.jspecify.annotations.NullMarked;
