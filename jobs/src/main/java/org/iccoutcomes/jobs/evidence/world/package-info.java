/** What is simulated: scenarios, and monthly counts drawn from them. */
@NullMarked
package org.iccoutcomes.jobs.evidence.world;

import org.jspecify.annotations.NullMarked;
