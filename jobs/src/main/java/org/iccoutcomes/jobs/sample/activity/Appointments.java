package org.iccoutcomes.jobs.sample.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.history.Appointment;
import org.iccoutcomes.jobs.sample.history.Referral;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.world.Activity;

/**
 * Draws an area's outpatient appointments, kept and not; follow-ups keep the referral of the first where there is one.
 */
public final class Appointments {
    private static final int PURPOSE = 27;
    private static final double FIRST = .31;
    private static final double SAME_REFERRAL = .8;
    private static final Referral NONE = new Referral("", "", 0);
    private static final double TELEPHONE = .04;

    /** ATTENDED of appointments nobody came to, with their number per attended appointment. */
    private static final Weighted<String> NOT_KEPT = Weighted.codes("3:60 7:5 2:48 4:37");

    private static final double NOT_KEPT_PER_KEPT = .15;

    private final Scene scene;
    private final Draw draw;
    private final ClinicCodes codes;
    private final Diary clinics;
    private final Referral[] latest;
    private final List<Appointment> appointments = new ArrayList<>();

    /** For one area. */
    public Appointments(Scene scene) {
        this.scene = scene;
        this.draw = scene.draw(PURPOSE);
        this.codes = new ClinicCodes(draw);
        this.clinics = new Diary(scene.crowd().people().size());
        this.latest = new Referral[scene.crowd().people().size()];
        Arrays.fill(latest, NONE);
    }

    /** All appointments, at most one a day for each person. */
    public List<Appointment> draw() {
        int[] kept = MonthlyCounts.of(scene, Activity.APPOINTMENT, draw);
        for (int month = 0; month < kept.length; month++) {
            int telephone = draw.poisson(TELEPHONE * kept[month]);
            int notKept = draw.poisson(NOT_KEPT_PER_KEPT * kept[month]);
            for (int i = 0; i < kept[month]; i++) {
                place(month, draw.chance(.93) ? "5" : "6", false);
            }
            for (int i = 0; i < telephone; i++) {
                place(month, "5", true);
            }
            for (int i = 0; i < notKept; i++) {
                place(month, NOT_KEPT.pick(draw), draw.chance(TELEPHONE));
            }
        }
        return appointments;
    }

    private void place(int month, String attended, boolean telephone) {
        Person person;
        int day;
        do {
            day = MonthlyCounts.workingDay(scene, month, draw);
            person = scene.crowd().pick(Activity.APPOINTMENT, day, draw);
        } while (!clinics.isFree(person, day, day));
        clinics.book(person, day, day);
        boolean first = draw.chance(FIRST);
        Referral referral = first ? codes.referral(person.vital(), day) : known(person, day);
        latest[person.index()] = referral;
        String type = telephone ? (first ? "3" : "4") : first ? "1" : "2";
        String outcome = codes.outcome(attended.equals("5") || attended.equals("6"));
        appointments.add(new Appointment(
                person, day, scene.area().flows().clinic().pick(draw), referral, attended, type, outcome));
    }

    private Referral known(Person person, int day) {
        Referral before = latest[person.index()];
        boolean suits = !before.equals(NONE) && before.requested() < day - 10 && draw.chance(SAME_REFERRAL);
        return suits ? before : codes.olderReferral(person.vital(), day);
    }
}
