package org.iccoutcomes.jobs.sample.hes;

import java.util.Map;

/** The main specialty of the consultant behind a treatment function. */
final class Specialties {
    private static final Map<String, String> MAIN = Map.of("424", "420", "361", "300", "340", "300", "650", "110");

    private Specialties() {}

    static String main(String treatment) {
        return MAIN.getOrDefault(treatment, treatment);
    }
}
