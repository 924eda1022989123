package org.iccoutcomes.jobs.sample.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.jobs.sample.people.PersonOrder;
import org.iccoutcomes.jobs.sample.world.Activity;

/** The journeys behind a history: one for each person, day and site, however many things happened there. */
public final class Trips {
    private static final Set<String> CLASSES = Set.of("1", "2", "5");
    private static final Set<String> CATEGORIES = Set.of("1", "2", "3");

    private Trips() {}

    /** Journeys to be admitted or to A&E. */
    public static List<Trip> toHospital(List<Spell> spells, List<Attendance> attendances) {
        return of(spells, attendances, List.of());
    }

    /** All journeys, in order of person and day. */
    public static List<Trip> of(AreaHistory history) {
        return of(history.spells(), history.attendances(), history.appointments());
    }

    /** All journeys, in order of person and day. */
    public static List<Trip> of(List<Spell> spells, List<Attendance> attendances, List<Appointment> appointments) {
        List<Trip> all = new ArrayList<>();
        for (Spell spell : spells) {
            Stay stay = spell.stay();
            if (CLASSES.contains(spell.patientClass()) && stay.kind() != Activity.BIRTH) {
                all.add(new Trip(stay.person(), stay.admitted(), stay.site()));
            }
        }
        for (Attendance attendance : attendances) {
            if (CATEGORIES.contains(attendance.visit().category())) {
                all.add(new Trip(attendance.person(), attendance.day(), attendance.site()));
            }
        }
        for (Appointment appointment : appointments) {
            if (appointment.wasVisit()) {
                all.add(new Trip(appointment.person(), appointment.day(), appointment.site()));
            }
        }
        return distinct(all);
    }

    private static List<Trip> distinct(List<Trip> all) {
        List<Trip> distinct = new ArrayList<>();
        for (Trip trip : PersonOrder.sorted(all, Trip::person, Trip::day)) {
            if (!isAmongLast(trip, distinct)) {
                distinct.add(trip);
            }
        }
        return distinct;
    }

    private static boolean isAmongLast(Trip trip, List<Trip> trips) {
        for (int i = trips.size() - 1; i >= 0; i--) {
            Trip before = trips.get(i);
            if (before.person().index() != trip.person().index() || before.day() != trip.day()) {
                return false;
            }
            if (before.site().number() == trip.site().number()) {
                return true;
            }
        }
        return false;
    }
}
