package org.iccoutcomes.jobs.sample.history;

import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.world.Site;

/**
 * An outpatient appointment, kept or not.
 *
 * @param attended ATTENDED
 * @param first FIRSTATT
 * @param outcome OUTCOME
 */
public record Appointment(
        Person person, int day, Site site, Referral referral, String attended, String first, String outcome) {

    /** Whether the person was seen, face to face or not. */
    public boolean wasAttended() {
        return attended.equals("5") || attended.equals("6");
    }

    /** Whether it was attended face to face, so that someone travelled. */
    public boolean wasVisit() {
        return wasAttended() && (first.equals("1") || first.equals("2"));
    }

    /** Whether it is a first appointment asked for by a GP, kept or not. */
    public boolean isGpReferral() {
        return referral.source().equals(Referral.GP) && (first.equals("1") || first.equals("3"));
    }

    /** The same appointment at another site. */
    public Appointment at(Site other) {
        return new Appointment(person, day, other, referral, attended, first, outcome);
    }
}
