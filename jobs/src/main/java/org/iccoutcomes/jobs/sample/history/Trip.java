package org.iccoutcomes.jobs.sample.history;

import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.world.Places;
import org.iccoutcomes.jobs.sample.world.Site;

/** Someone's journey to a site on a day, there and back, whatever they did there. */
public record Trip(Person person, int day, Site site) {

    /** A number that only the same trip has. */
    public long order() {
        return ((long) person.index() << 32) + ((long) day << 12) + site.number();
    }

    /** The area the person belongs to on the day. */
    public String area(Places places) {
        return places.areaOn(places.practiceOn(person.home().practice().code(), day), day);
    }

    /** Whether it leads out of the person's area. */
    public boolean leavesArea(Places places) {
        return !site.area().equals(area(places));
    }

    /** Road miles there and back, in tenths. */
    public long mileTenths() {
        return 2L * person.home().lsoa().tenthsTo(site);
    }
}
