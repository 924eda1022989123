package org.iccoutcomes.statistics.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The European Standard Population 2013 by five-year age band, 100,000 people in all. Source: Eurostat 2013. */
public final class EuropeanStandardPopulation {
    private static final int[] PEOPLE = {
        5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000
    };

    private static final Map<String, Double> BY_BAND = byBand();

    private EuropeanStandardPopulation() {}

    /** People by band, {@code 0-4} to {@code 85-89} and {@code 90+}, youngest first; the same for each sex. */
    public static Map<String, Double> weights() {
        return BY_BAND;
    }

    private static Map<String, Double> byBand() {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < PEOPLE.length; i++) {
            String band = i == PEOPLE.length - 1 ? "90+" : 5 * i + "-" + (5 * i + 4);
            weights.put(band, (double) PEOPLE[i]);
        }
        return Collections.unmodifiableMap(weights);
    }
}
