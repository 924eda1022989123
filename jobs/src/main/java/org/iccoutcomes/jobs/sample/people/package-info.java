/** The people of a synthetic area: made from the seed, place by place, and never kept beyond their area. */
@NullMarked
package org.iccoutcomes.jobs.sample.people;

import org.jspecify.annotations.NullMarked;
