package org.iccoutcomes.jobs.sample.world;

import static java.util.Map.entry;
import static org.iccoutcomes.jobs.sample.world.SouthCumbria.BARROW;
import static org.iccoutcomes.jobs.sample.world.SouthCumbria.FURNESS;
import static org.iccoutcomes.jobs.sample.world.SouthCumbria.GRANGE;
import static org.iccoutcomes.jobs.sample.world.SouthCumbria.KENDAL;
import static org.iccoutcomes.jobs.sample.world.SouthCumbria.LONSDALE;
import static org.iccoutcomes.jobs.sample.world.SouthCumbria.MILLOM;
import static org.iccoutcomes.jobs.sample.world.SouthCumbria.ULVERSTON;
import static org.iccoutcomes.jobs.sample.world.SouthCumbria.WINDERMERE;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.jobs.sample.time.Window;

/** What is planted in the committed sample: the published Millom figures, the peers' own effects and drifts. */
final class SouthCumbriaPlan {
    static final Map<String, YearMonth> STARTS = Map.of(
            MILLOM, YearMonth.of(2014, 6),
            GRANGE, YearMonth.of(2015, 7),
            WINDERMERE, YearMonth.of(2015, 9),
            FURNESS, YearMonth.of(2015, 10));

    private static final YearMonth START = YearMonth.of(2014, 6);
    private static final Window BEFORE = Window.of("baseline", START.minusMonths(12), START.minusMonths(1));
    private static final Window AFTER = Window.of("months-1-12", START, START.plusMonths(11));
    private static final YearMonth DECEMBER = YearMonth.of(2015, 12);
    private static final Window ADVICE = Window.of("advice", DECEMBER, DECEMBER.plusMonths(5));

    private static final Map<String, Profile> PROFILES = Map.ofEntries(
            entry(MILLOM, new Profile(.35, 0, Map.of(Activity.ELECTIVE_ORDINARY, 1.01))),
            entry(BARROW, new Profile(.05, .004, factors(1.09, 1.06, 1.03, 1.38))),
            entry(FURNESS, new Profile(.2, .01, factors(.98, .98, 1.0, 1.42))),
            entry(GRANGE, new Profile(.75, .012, factors(1.04, .86, 1.1, 1.26))),
            entry(KENDAL, new Profile(.25, .015, factors(.93, .92, .98, 1.30))),
            entry(WINDERMERE, new Profile(.5, -.012, factors(.91, .95, .96, 1.24))),
            entry(ULVERSTON, new Profile(.3, .008, factors(1.0, 1.01, 1.02, 1.30))),
            entry(LONSDALE, new Profile(.45, .01, factors(.86, .80, .97, 1.32))));

    private SouthCumbriaPlan() {}

    static Profile profile(String area) {
        return PROFILES.getOrDefault(area, new Profile(0, 0, Map.of()));
    }

    private static Map<Activity, Double> factors(double emergency, double attendance, double appointment, double stay) {
        return Map.of(
                Activity.EMERGENCY, emergency,
                Activity.ATTENDANCE, attendance,
                Activity.APPOINTMENT, appointment,
                Activity.DAY_CASE, appointment,
                Activity.STAY, stay);
    }

    static List<Effect> effects() {
        return List.of(
                new Effect(MILLOM, Activity.EMERGENCY, START, .77),
                new Effect(MILLOM, Activity.ELECTIVE_ORDINARY, START, .84),
                new Effect(MILLOM, Activity.DAY_CASE, START, .84),
                new Effect(MILLOM, Activity.ATTENDANCE, START, .97),
                new Effect(MILLOM, Activity.APPOINTMENT, START, .87),
                new Effect(MILLOM, Activity.STAY, START, .92),
                new Effect(GRANGE, Activity.CARE_HOME, START, .80),
                new Effect(GRANGE, Activity.EMERGENCY, YearMonth.of(2015, 7), .90),
                new Effect(GRANGE, Activity.STAY, YearMonth.of(2015, 7), .95),
                new Effect(WINDERMERE, Activity.EMERGENCY, YearMonth.of(2015, 9), .93),
                new Effect(WINDERMERE, Activity.APPOINTMENT, YearMonth.of(2015, 9), .95),
                new Effect(FURNESS, Activity.ATTENDANCE, YearMonth.of(2015, 10), .93),
                new Effect(FURNESS, Activity.EMERGENCY, YearMonth.of(2015, 10), .96));
    }

    static List<Drift> drifts() {
        List<Drift> drifts = new ArrayList<>();
        for (String area : List.of(BARROW, FURNESS, GRANGE, KENDAL, WINDERMERE, ULVERSTON, LONSDALE)) {
            drifts.add(new Drift(area, Activity.EMERGENCY, .015));
            drifts.add(new Drift(area, Activity.ATTENDANCE, .035));
            drifts.add(new Drift(area, Activity.APPOINTMENT, .02));
            drifts.add(new Drift(area, Activity.DAY_CASE, .02));
        }
        drifts.add(new Drift(KENDAL, Activity.EMERGENCY, .02));
        return drifts;
    }

    static List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        plant(quotas, MILLOM, Activity.EMERGENCY, 900, 693);
        plant(quotas, MILLOM, Activity.ELECTIVE_ORDINARY, 301, 252);
        plant(quotas, MILLOM, Activity.DAY_CASE, 1299, 1087);
        plant(quotas, MILLOM, Activity.ACUTE_BED_DAYS, 5100, 3621);
        plant(quotas, MILLOM, Activity.ATTENDANCE, 3400, 3300);
        plant(quotas, MILLOM, Activity.APPOINTMENT, 20150, 17530);
        plant(quotas, MILLOM, Activity.JOURNEYS, 22900, 19924);
        plant(quotas, MILLOM, Activity.MILE_TENTHS, 10_000_000, 8_700_000);
        plant(quotas, MILLOM, Activity.CARE_HOME, 50, 45);
        plant(quotas, GRANGE, Activity.CARE_HOME, 80, 64);
        plant(quotas, BARROW, Activity.CARE_HOME, 84, 87);
        plant(quotas, FURNESS, Activity.CARE_HOME, 47, 49);
        plant(quotas, KENDAL, Activity.CARE_HOME, 95, 97);
        plant(quotas, WINDERMERE, Activity.CARE_HOME, 62, 61);
        plant(quotas, ULVERSTON, Activity.CARE_HOME, 56, 59);
        plant(quotas, LONSDALE, Activity.CARE_HOME, 30, 31);
        quotas.add(new Quota(Quota.WHOLE_WORLD, Activity.CONVERSATIONS, ADVICE, 4548));
        quotas.add(new Quota(Quota.WHOLE_WORLD, Activity.AVOIDED, ADVICE, 1590));
        return List.copyOf(quotas);
    }

    private static void plant(List<Quota> quotas, String area, Activity activity, long before, long after) {
        quotas.add(new Quota(area, activity, BEFORE, before));
        quotas.add(new Quota(area, activity, AFTER, after));
    }
}
