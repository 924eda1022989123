package org.iccoutcomes.jobs.sample.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.history.PracticeCount;
import org.iccoutcomes.jobs.sample.history.Trip;
import org.iccoutcomes.jobs.sample.people.ListSizes;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Window;

/** Draws what is recorded beside hospital care in the last full year: transport claims and counts by practice. */
public final class SideActivity {
    private static final int PURPOSE = 29;
    private static final double CLAIMED = .012;

    /** Indicators with how many a year there are for each person. */
    private static final Map<String, Double> INDICATORS =
            new TreeMap<>(Map.of("pharmacy-minor-ailments", .035, "community-nurse-contacts", .42));

    private SideActivity() {}

    /** The trips claimed for, in their order. */
    public static List<Trip> claims(List<Trip> trips, Scene scene) {
        Draw draw = scene.draw(PURPOSE);
        Window year = scene.world().window("last-financial-year");
        return trips.stream()
                .filter(trip -> year.contains(trip.day()) && !scene.area().isVisitors())
                .filter(trip -> draw.chance(CLAIMED))
                .toList();
    }

    /** Counts by month, practice and indicator; none is no row. */
    public static List<PracticeCount> counts(Scene scene) {
        List<PracticeCount> counts = new ArrayList<>();
        if (scene.area().isVisitors()) {
            return counts;
        }
        Draw draw = scene.draw(PURPOSE + 10);
        Window year = scene.world().window("last-financial-year");
        for (int month = 0; month < scene.span().months(); month++) {
            int start = Days.first(scene.span().month(month));
            if (year.contains(start)) {
                month(start, scene, draw, counts);
            }
        }
        return counts;
    }

    private static void month(int start, Scene scene, Draw draw, List<PracticeCount> counts) {
        Map<String, int[][]> lists = ListSizes.on(start, scene.crowd().people(), scene.places());
        for (Map.Entry<String, int[][]> list : lists.entrySet()) {
            for (Map.Entry<String, Double> indicator : INDICATORS.entrySet()) {
                int value = draw.poisson(people(list.getValue()) * indicator.getValue() / 12);
                if (value > 0) {
                    counts.add(new PracticeCount(start, list.getKey(), indicator.getKey(), value));
                }
            }
        }
    }

    private static int people(int[][] counts) {
        int people = 0;
        for (int[] bands : counts) {
            for (int count : bands) {
                people += count;
            }
        }
        return people;
    }
}
