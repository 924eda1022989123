package org.iccoutcomes.jobs.sample.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.Activity;

/** An area's people as a crowd to pick from: the older, the frailer and the more often registered are picked more. */
public final class Crowd {
    private static final int MID_YEAR = 183;
    private static final int[] GROUP_ENDS = {5, 15, 45, 65, 75, 85};
    private static final Map<Activity, double[]> USE = new EnumMap<>(Map.of(
            Activity.EMERGENCY, new double[] {1.1, .4, .65, .85, 1.5, 2.9, 5.0},
            Activity.ELECTIVE_ORDINARY, new double[] {.4, .35, .6, 1.2, 2.0, 2.1, 1.1},
            Activity.DAY_CASE, new double[] {.25, .3, .6, 1.3, 2.2, 2.1, 1.1},
            Activity.MATERNITY, new double[] {0, 0, 1, 0, 0, 0, 0},
            Activity.REGULAR, new double[] {0, .1, .5, 1, 2, 2, .5},
            Activity.ATTENDANCE, new double[] {1.4, 1.05, 1.1, .75, .9, 1.4, 2.2},
            Activity.APPOINTMENT, new double[] {.6, .5, .7, 1.15, 1.8, 2.0, 1.4}));

    private final List<Person> people;
    private final Map<Activity, Map<Integer, double[]>> cumulative = new EnumMap<>(Activity.class);

    /** The crowd of an area's people. */
    public Crowd(List<Person> people) {
        this.people = people;
    }

    /** Everyone in the crowd. */
    public List<Person> people() {
        return people;
    }

    /** Someone registered on the day, as likely as they use the service. */
    public Person pick(Activity activity, int day, Draw draw) {
        double[] sums = cumulative
                .computeIfAbsent(activity, kind -> new TreeMap<>())
                .computeIfAbsent(Days.financialYear(day), year -> weigh(activity, year));
        while (true) {
            Person person = people.get(Weighted.search(sums, draw.unit() * sums[sums.length - 1]));
            if (person.isRegistered(day)) {
                return person;
            }
        }
    }

    private double[] weigh(Activity activity, int year) {
        int middle = Days.of(year + "-04-01") + MID_YEAR;
        double[] use = USE.getOrDefault(activity, new double[] {1, 1, 1, 1, 1, 1, 1});
        double[] sums = new double[people.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            Person person = people.get(i);
            if (person.from() <= middle + MID_YEAR && person.to() >= middle - MID_YEAR) {
                int age = person.vital().age(Math.max(middle, person.vital().birthday()));
                sum += use[group(age)] * unevenness(activity, person);
            }
            sums[i] = sum;
        }
        return sums;
    }

    private static double unevenness(Activity activity, Person person) {
        return switch (activity) {
            case EMERGENCY, ATTENDANCE -> .15 + .85 * person.frailty();
            case MATERNITY -> person.vital().sex() == 2 ? 1 : 0;
            case REGULAR -> person.frailty() > 3 ? 1 : .001;
            default -> .4 + .6 * person.frailty();
        };
    }

    private static int group(int age) {
        int group = 0;
        while (group < GROUP_ENDS.length && age >= GROUP_ENDS[group]) {
            group++;
        }
        return group;
    }
}
