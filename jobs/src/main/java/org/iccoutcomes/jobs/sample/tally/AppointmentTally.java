package org.iccoutcomes.jobs.sample.tally;

import java.util.List;
import java.util.Set;
import org.iccoutcomes.jobs.sample.history.Appointment;
import org.iccoutcomes.jobs.sample.world.Places;

/** Tallies the measures of outpatient appointments. */
final class AppointmentTally {
    private static final Set<String> NOT_SEEN = Set.of("3", "7");

    private final Tally tally;
    private final Places places;

    AppointmentTally(Tally tally, Places places) {
        this.tally = tally;
        this.places = places;
    }

    void add(List<Appointment> appointments) {
        for (Appointment appointment : appointments) {
            boolean kept = appointment.wasAttended();
            boolean telephone =
                    appointment.first().equals("3") || appointment.first().equals("4");
            count("outpatient-attendances", appointment, appointment.wasVisit());
            count("outpatient-first", appointment, kept && appointment.first().equals("1"));
            count(
                    "outpatient-follow-up",
                    appointment,
                    kept && appointment.first().equals("2"));
            count("outpatient-tele", appointment, kept && telephone);
            count("gp-referrals", appointment, kept && appointment.isGpReferral());
            boolean missed = NOT_SEEN.contains(appointment.attended());
            if (kept || missed) {
                tally.add("outpatient-dna", area(appointment), appointment.day(), missed ? 1 : 0, 1);
            }
        }
    }

    private void count(String measure, Appointment appointment, boolean counts) {
        if (counts) {
            tally.count(measure, area(appointment), appointment.day());
        }
    }

    private String area(Appointment appointment) {
        String first = appointment.person().home().practice().code();
        return places.areaOn(places.practiceOn(first, appointment.day()), appointment.day());
    }
}
