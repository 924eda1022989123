package org.iccoutcomes.jobs.sample.tally;

import org.iccoutcomes.jobs.sample.history.PracticeCount;
import org.iccoutcomes.jobs.sample.history.SideRecords;
import org.iccoutcomes.jobs.sample.history.Trip;
import org.iccoutcomes.jobs.sample.world.Places;

/** Tallies transport claims and ready-made counts. */
final class SideTally {
    private final Tally tally;
    private final Places places;

    SideTally(Tally tally, Places places) {
        this.tally = tally;
        this.places = places;
    }

    void add(SideRecords side) {
        for (Trip claim : side.claims()) {
            String area = claim.area(places);
            tally.count("transport-claims", area, claim.day());
            tally.add("transport-claim-miles", area, claim.day(), claim.mileTenths());
        }
        for (PracticeCount count : side.counts()) {
            String area = places.areaOn(count.practice(), count.monthStart());
            tally.add(count.indicator(), area, count.monthStart(), count.value());
        }
    }
}
