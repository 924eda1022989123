package org.iccoutcomes.jobs.sample.activity;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.history.Attendance;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.history.Visit;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Site;

/**
 * Draws an area's A&E attendances: one for every admission through the own A&E department, the same day at the same
 * site, and as many more as the month's number leaves.
 */
public final class Attendances {
    private static final int PURPOSE = 26;
    private static final double PLANNED_PER_UNPLANNED = .04;
    private static final double UNKNOWN_PER_UNPLANNED = .003;
    private static final Weighted<String> HOURS =
            Weighted.codes("0:25 1:18 2:15 3:13 4:12 5:13 6:18 7:28 8:48 9:65 10:72 11:72 12:68 13:66 14:66 15:66 16:66"
                    + " 17:64 18:62 19:60 20:54 21:46 22:38 23:30");

    private final Scene scene;
    private final Draw draw;
    private final VisitCodes codes;
    private final Diary departments;
    private final List<Attendance> attendances = new ArrayList<>();

    /** For one area. */
    public Attendances(Scene scene) {
        this.scene = scene;
        this.draw = scene.draw(PURPOSE);
        this.codes = new VisitCodes(draw);
        this.departments = new Diary(scene.crowd().people().size());
    }

    /** All attendances, given the stays recorded as admissions and those recorded as attendances instead. */
    public List<Attendance> draw(List<Stay> stays, List<Stay> moved) {
        int[] left = MonthlyCounts.of(scene, Activity.ATTENDANCE, draw);
        for (Stay stay : stays) {
            if (stay.kind() == Activity.EMERGENCY && stay.method().equals("21")) {
                leadsTo(stay, true);
                left[scene.span().index(stay.admitted())]--;
            }
        }
        for (Stay stay : moved) {
            leadsTo(stay, false);
            left[scene.span().index(stay.admitted())] -= stay.method().equals("21") ? 1 : 0;
        }
        for (int month = 0; month < left.length; month++) {
            int planned = draw.poisson(PLANNED_PER_UNPLANNED * left[month]);
            int unknown = draw.poisson(UNKNOWN_PER_UNPLANNED * left[month]);
            place(left[month], month, "");
            place(planned, month, "2");
            place(unknown, month, "9");
        }
        return attendances;
    }

    /** Daytime, so that attendances on two days running are never within an hour of each other. */
    private void leadsTo(Stay stay, boolean admitted) {
        departments.book(stay.person(), stay.admitted(), stay.admitted());
        int minute = draw.between(6 * 60, 22 * 60);
        add(stay.person(), stay.admitted(), minute, stay.site(), codes.major(admitted, stay.method()));
    }

    private void place(int number, int month, String category) {
        int placed = 0;
        while (placed < number) {
            int day = MonthlyCounts.day(scene, month, draw);
            Person person = scene.crowd().pick(Activity.ATTENDANCE, day, draw);
            if (departments.isFree(person, day - 1, day + 1)) {
                departments.book(person, day, day);
                int minute = Integer.parseInt(HOURS.pick(draw)) * 60 + draw.below(60);
                Site site = scene.area().flows().walkIn().pick(draw);
                add(person, day, minute, site, codes.walkIn(category));
                placed++;
            }
        }
    }

    private void add(Person person, int day, int minute, Site site, Visit visit) {
        String department = scene.world().plan().department(site, day);
        attendances.add(new Attendance(person, day, minute, site, department, visit));
    }
}
