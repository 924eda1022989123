package org.iccoutcomes.jobs.sample.tally;

import org.iccoutcomes.jobs.sample.history.AreaHistory;
import org.iccoutcomes.jobs.sample.history.Trip;
import org.iccoutcomes.jobs.sample.history.Trips;
import org.iccoutcomes.jobs.sample.world.Places;

/** Tallies journeys out of the area and their miles; people of no area have no area to leave. */
final class TripTally {
    private final Tally tally;
    private final Places places;

    TripTally(Tally tally, Places places) {
        this.tally = tally;
        this.places = places;
    }

    void add(AreaHistory history) {
        for (Trip trip : Trips.of(history)) {
            String area = trip.area(places);
            if (!area.equals(Places.NO_AREA) && trip.leavesArea(places)) {
                tally.count("journeys", area, trip.day());
                tally.add("miles", area, trip.day(), trip.mileTenths());
            }
        }
    }
}
