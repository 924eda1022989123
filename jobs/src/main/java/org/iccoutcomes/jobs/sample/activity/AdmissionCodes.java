package org.iccoutcomes.jobs.sample.activity;

import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.history.Ending;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.people.Person;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Flows;
import org.iccoutcomes.jobs.sample.world.Site;

/** How and from where people are admitted, and to which site. */
final class AdmissionCodes {
    private static final int METHOD_28_ENDS = Days.of("2014-04-01");
    private static final int LOOK_BACK = 31;
    private static final double TO_COMMUNITY_BED = .32;
    private static final Weighted<String> EMERGENCY =
            Weighted.codes("21:700 22:170 23:30 24:60 25:6 28:8 2A:14 2B:4 2D:8");
    private static final Weighted<String> ELECTIVE = Weighted.codes("11:60 12:25 13:15");
    private static final Weighted<String> SOURCE = Weighted.codes("19:955 29:20 51:6 53:2 87:3 88:3 39:3 98:4 99:4");

    private final Scene scene;
    private final Diary beds;
    private final Draw draw;

    AdmissionCodes(Scene scene, Diary beds, Draw draw) {
        this.scene = scene;
        this.beds = beds;
        this.draw = draw;
    }

    Stay stay(Person person, Activity kind, int admitted, int discharged) {
        String method = method(person, kind, admitted);
        Site site = site(kind, method);
        return new Stay(
                person, kind, admitted, discharged, site, method, source(person, kind, method, admitted), Ending.HOME);
    }

    private String method(Person person, Activity kind, int day) {
        return switch (kind) {
            case EMERGENCY -> emergency(person, day);
            case MATERNITY -> draw.chance(.94) ? "31" : "32";
            case BIRTH -> draw.chance(.96) ? "82" : "83";
            case REGULAR -> draw.chance(.02) && isLongAfterAnyStay(person, day) ? "21" : "13";
            default -> ELECTIVE.pick(draw);
        };
    }

    private String emergency(Person person, int day) {
        if (person.vital().age(day) == 0 && draw.chance(.02)) {
            return "2C";
        }
        String method = EMERGENCY.pick(draw);
        if (method.equals("28") && day >= METHOD_28_ENDS) {
            return "2D";
        }
        return method.equals("2B") && !isLongAfterAnyStay(person, day) ? "21" : method;
    }

    /** So that whether a later stay counts as a readmission never hangs on how such stays are chained. */
    private boolean isLongAfterAnyStay(Person person, int day) {
        return beds.isFree(person, day - LOOK_BACK, day - 1);
    }

    private Site site(Activity kind, String method) {
        Flows flows = scene.area().flows();
        boolean community = kind == Activity.EMERGENCY
                && !method.equals("21")
                && flows.local().isPresent();
        if (community && draw.chance(TO_COMMUNITY_BED)) {
            return flows.local().get();
        }
        return switch (kind) {
            case ELECTIVE_ORDINARY, DAY_CASE, REGULAR -> flows.theatre(draw);
            default -> flows.emergency().pick(draw);
        };
    }

    private String source(Person person, Activity kind, String method, int day) {
        if (kind == Activity.BIRTH) {
            return "79";
        }
        if (method.equals("2B")) {
            return "51";
        }
        int age = person.vital().age(day);
        if (age < 65 && draw.chance(.002)) {
            return age < 18 ? "65" : "54";
        }
        return SOURCE.pick(draw);
    }
}
