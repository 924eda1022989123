package org.iccoutcomes.jobs.sample.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.time.Window;

/** Numerators and denominators by area, measure and window, added up event by event. */
public final class Tally {
    private final List<Window> windows;
    private final Map<String, Map<String, Count[]>> areas = new HashMap<>();

    /** What a measure came to in a window. */
    public static final class Count {
        private long numerator;
        private long denominator;

        /** The numerator. */
        public long numerator() {
            return numerator;
        }

        /** The denominator of a ratio or mean; 0 for plain counts. */
        public long denominator() {
            return denominator;
        }

        void add(long above, long below) {
            numerator += above;
            denominator += below;
        }
    }

    /** A tally over these windows. */
    public Tally(List<Window> windows) {
        this.windows = windows;
    }

    /** The windows in order. */
    public List<Window> windows() {
        return windows;
    }

    /** Counts one event of an area on a day. */
    public void count(String measure, String area, int day) {
        add(measure, area, day, new long[] {1, 0});
    }

    /** Adds to the numerator and the denominator of every window the day lies in. */
    public void add(String measure, String area, int day, long... parts) {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).contains(day)) {
                cell(measure, area, i).add(parts[0], parts.length > 1 ? parts[1] : 0);
            }
        }
    }

    private Count cell(String measure, String area, int window) {
        return areas.computeIfAbsent(area, name -> new HashMap<>()).computeIfAbsent(measure, id -> empty())[window];
    }

    /** Areas, then measures, in order of name, then a count for each window in order. */
    public Map<String, Map<String, Count[]>> areas() {
        Map<String, Map<String, Count[]>> sorted = new TreeMap<>();
        areas.forEach((area, measures) -> sorted.put(area, new TreeMap<>(measures)));
        return sorted;
    }

    /** Every measure summed over all areas but one: what the parent of the areas has. */
    public Map<String, Count[]> total(String except) {
        Map<String, Count[]> total = new TreeMap<>();
        for (Map.Entry<String, Map<String, Count[]>> area : areas().entrySet()) {
            if (!area.getKey().equals(except)) {
                area.getValue().forEach((measure, counts) -> {
                    Count[] sums = total.computeIfAbsent(measure, id -> empty());
                    for (int i = 0; i < sums.length; i++) {
                        sums[i].add(counts[i].numerator, counts[i].denominator);
                    }
                });
            }
        }
        return total;
    }

    private Count[] empty() {
        Count[] counts = new Count[windows.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new Count();
        }
        return counts;
    }

    /** What a measure came to in an area and window. */
    public Count of(String area, String measure, Window window) {
        return cell(measure, area, windows.indexOf(window));
    }
}
