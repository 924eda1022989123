/** Synthetic extracts with planted truth: {@code SampleGenerator.write(SampleWorld.southCumbria(), folder)}. */
@NullMarked
package org.iccoutcomes.jobs.sample;

import org.jspecify.annotations.NullMarked;
