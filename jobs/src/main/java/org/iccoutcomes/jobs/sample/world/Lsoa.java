package org.iccoutcomes.jobs.sample.world;

import java.util.List;

/** A small area people live in, with the one-way road distance to every site in tenths of a mile; none if unknown. */
public record Lsoa(String code, List<Integer> tenths) {

    /** One-way road distance to the site in tenths of a mile. */
    public int tenthsTo(Site site) {
        return tenths.get(site.number());
    }

    /** Whether the distances are known. */
    public boolean hasDistances() {
        return !tenths.isEmpty();
    }
}
