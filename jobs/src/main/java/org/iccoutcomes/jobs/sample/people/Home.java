package org.iccoutcomes.jobs.sample.people;

import org.iccoutcomes.jobs.sample.world.Lsoa;
import org.iccoutcomes.jobs.sample.world.Practice;

/** Where a person lives and the practice they first registered with. */
public record Home(Practice practice, Lsoa lsoa, boolean careHome) {}
