/** What a synthetic world is: its places, people's habits and what is made to happen. No person is named here. */
@NullMarked
package org.iccoutcomes.jobs.sample.world;

import org.jspecify.annotations.NullMarked;
