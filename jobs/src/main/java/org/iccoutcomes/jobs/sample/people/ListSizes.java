package org.iccoutcomes.jobs.sample.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.world.Places;

/** How many people are on each practice's list on a day, by sex and five-year band. */
public final class ListSizes {
    /** Bands of five years; the last is 95 and over. */
    public static final int BANDS = 20;

    private ListSizes() {}

    /** Per practice, in order of code, the counts of {@code [sex - 1][band]}. */
    public static Map<String, int[][]> on(int day, List<Person> people, Places places) {
        Map<String, int[][]> lists = new TreeMap<>();
        for (Person person : people) {
            if (person.isRegistered(day)) {
                String practice = places.practiceOn(person.home().practice().code(), day);
                int band = Math.min(person.vital().age(day) / 5, BANDS - 1);
                lists.computeIfAbsent(practice, code -> new int[2][BANDS])[
                        person.vital().sex() - 1][band]++;
            }
        }
        return lists;
    }

    /** How a band is written in the published files. */
    public static String label(int band) {
        return band == BANDS - 1 ? "95+" : band * 5 + "_" + (band * 5 + 4);
    }
}
