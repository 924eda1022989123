/** Adjusts what was drawn until planted totals are met exactly. */
@NullMarked
package org.iccoutcomes.jobs.sample.planting;

import org.jspecify.annotations.NullMarked;
