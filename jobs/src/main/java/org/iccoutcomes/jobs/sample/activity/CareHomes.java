package org.iccoutcomes.jobs.sample.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.history.Stay;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.Activity;

/** Says which stays came from a care home: residents first; residents beyond the number are coded as from home. */
public final class CareHomes {
    private static final int PURPOSE = 24;
    private static final int OLD = 65;
    private static final int NEW_CODES = Days.of("2015-04-01");
    private static final Set<Activity> KINDS =
            Set.of(Activity.EMERGENCY, Activity.ELECTIVE_ORDINARY, Activity.DAY_CASE);
    private static final Set<String> FROM_HOME = Set.of("19", "29");
    private static final Weighted<String> BEFORE = Weighted.codes("54:34 65:14 85:46 86:6");
    private static final Weighted<String> AFTER = Weighted.codes("54:28 65:12 85:40 86:2 55:12 56:6");

    private CareHomes() {}

    /** The same stays, some with another source of admission. */
    public static List<Stay> mark(List<Stay> stays, Scene scene) {
        Draw draw = scene.draw(PURPOSE);
        int[] counts = MonthlyCounts.of(scene, Activity.CARE_HOME, draw);
        List<List<Integer>> residents = byMonth(stays, scene, true);
        List<List<Integer>> others = byMonth(stays, scene, false);
        List<Stay> marked = new ArrayList<>(stays);
        for (int month = 0; month < counts.length; month++) {
            for (int i = 0; i < counts[month]; i++) {
                List<Integer> pool = residents.get(month).isEmpty() ? others.get(month) : residents.get(month);
                if (pool.isEmpty()) {
                    break;
                }
                int chosen = pool.remove(draw.below(pool.size()));
                Stay stay = stays.get(chosen);
                marked.set(chosen, stay.from((stay.admitted() < NEW_CODES ? BEFORE : AFTER).pick(draw)));
            }
        }
        return marked;
    }

    private static List<List<Integer>> byMonth(List<Stay> stays, Scene scene, boolean residents) {
        List<List<Integer>> months = new ArrayList<>();
        for (int month = 0; month < scene.span().months(); month++) {
            months.add(new ArrayList<>());
        }
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            boolean suits = KINDS.contains(stay.kind()) && FROM_HOME.contains(stay.source()) && stay.age() >= OLD;
            if (suits && stay.person().home().careHome() == residents) {
                months.get(scene.span().index(stay.admitted())).add(i);
            }
        }
        return months;
    }
}
