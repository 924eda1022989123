package org.iccoutcomes.jobs.sample.world;

import java.util.Map;

/**
 * What is usual in an area.
 *
 * @param older how much older than the country; 0 is the country, 1 a retirement town
 * @param growth share by which lists grow over the whole span; negative shrinks, 0 keeps every list constant
 * @param factors how much more or less of an activity than elsewhere; absent is 1
 */
public record Profile(double older, double growth, Map<Activity, Double> factors) {

    /** The factor of an activity. */
    public double factor(Activity activity) {
        return factors.getOrDefault(activity, 1.0);
    }
}
