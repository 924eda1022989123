package org.iccoutcomes.jobs.sample.tally;

import java.util.List;
import org.iccoutcomes.jobs.sample.history.Attendance;
import org.iccoutcomes.jobs.sample.history.Visit;
import org.iccoutcomes.jobs.sample.world.Places;

/** Tallies the measures of unplanned A&E attendances (category 1 and 3). */
final class AttendanceTally {
    private static final int FOUR_HOURS = 240;

    private final Tally tally;
    private final Places places;

    AttendanceTally(Tally tally, Places places) {
        this.tally = tally;
        this.places = places;
    }

    void add(List<Attendance> attendances) {
        for (Attendance attendance : attendances) {
            String category = attendance.visit().category();
            if (category.equals("1") || category.equals("3")) {
                unplanned(attendance);
            }
        }
    }

    private void unplanned(Attendance attendance) {
        Visit visit = attendance.visit();
        String department = attendance.department();
        count("ae-attendances", attendance, true);
        count("ae-type-1", attendance, department.equals("01"));
        count("ae-type-3", attendance, department.equals("03") || department.equals("04"));
        count("ae-admitted", attendance, visit.disposal().equals("01"));
        count("ae-by-ambulance", attendance, visit.mode().equals("1"));
        if (visit.minutes() >= 0) {
            int inTime = visit.minutes() <= FOUR_HOURS ? 1 : 0;
            tally.add("ae-4-hour", area(attendance), attendance.day(), inTime, 1);
        }
    }

    private void count(String measure, Attendance attendance, boolean counts) {
        if (counts) {
            tally.count(measure, area(attendance), attendance.day());
        }
    }

    private String area(Attendance attendance) {
        String first = attendance.person().home().practice().code();
        return places.areaOn(places.practiceOn(first, attendance.day()), attendance.day());
    }
}
