package org.iccoutcomes.jobs.sample.history;

import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Site;

/**
 * A stay in hospital before it is coded.
 *
 * @param discharged the last day in hospital; the last day of the extracts if unfinished
 * @param method admission method
 * @param source source of admission
 */
public record Stay(
        Person person,
        Activity kind,
        int admitted,
        int discharged,
        Site site,
        String method,
        String source,
        Ending ending) {

    /** Nights in hospital. */
    public int nights() {
        return discharged - admitted;
    }

    /** Whether this is an emergency stay at an acute site whose bed days are counted at discharge. */
    public boolean isAcuteEmergency() {
        return kind == Activity.EMERGENCY && site.acute() && ending != Ending.UNFINISHED;
    }

    /** Age in completed years on admission. */
    public int age() {
        return person.vital().age(admitted);
    }

    /** The same stay with another last day. */
    public Stay until(int day) {
        return new Stay(person, kind, admitted, day, site, method, source, ending);
    }

    /** The same stay with another ending. */
    public Stay ending(Ending other) {
        return new Stay(person, kind, admitted, discharged, site, method, source, other);
    }

    /** The same stay with another source of admission. */
    public Stay from(String other) {
        return new Stay(person, kind, admitted, discharged, site, method, other, ending);
    }
}
