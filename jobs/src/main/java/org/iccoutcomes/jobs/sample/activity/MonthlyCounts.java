package org.iccoutcomes.jobs.sample.activity;

import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Quota;

/**
 * How often something happens in each month: Poisson about what is expected, or exactly the planted number spread over
 * the window's months as expected.
 */
final class MonthlyCounts {
    private MonthlyCounts() {}

    static int[] of(Scene scene, Activity activity, Draw draw) {
        int months = scene.span().months();
        double[] expected = new double[months];
        int[] counts = new int[months];
        for (int month = 0; month < months; month++) {
            expected[month] = expected(scene, activity, month);
            counts[month] = draw.poisson(expected[month]);
        }
        for (Quota quota : scene.quotas(activity)) {
            plant(quota, scene, expected, counts, draw);
        }
        return counts;
    }

    private static double expected(Scene scene, Activity activity, int month) {
        return activity.expected(scene.area().people(), scene.span().month(month)) * scene.factor(activity, month);
    }

    private static void plant(Quota quota, Scene scene, double[] expected, int[] counts, Draw draw) {
        int first = scene.span().index(quota.window().first());
        int last = scene.span().index(quota.window().last());
        double[] cumulative = new double[last - first + 1];
        double sum = 0;
        for (int month = first; month <= last; month++) {
            counts[month] = 0;
            sum += expected[month];
            cumulative[month - first] = sum;
        }
        for (long i = 0; i < quota.count(); i++) {
            counts[first + Weighted.search(cumulative, draw.unit() * sum)]++;
        }
    }

    /** A random day of the month. */
    static int day(Scene scene, int month, Draw draw) {
        return draw.between(
                Days.first(scene.span().month(month)), Days.last(scene.span().month(month)));
    }

    /** A random day of the month on which clinics are open. */
    static int workingDay(Scene scene, int month, Draw draw) {
        return Days.workingDay(
                Days.first(scene.span().month(month)), Days.last(scene.span().month(month)), draw);
    }
}
