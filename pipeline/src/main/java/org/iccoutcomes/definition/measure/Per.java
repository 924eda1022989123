package org.iccoutcomes.definition.measure;

/**
 * The unit of a rate: {@code 1000 person-years}.
 *
 * @param multiplier at least 1
 * @param unit what the denominator is
 */
public record Per(int multiplier, Unit unit) {
    public Per {
        if (multiplier < 1) {
            throw new IllegalArgumentException("a rate's multiplier must be at least 1, was " + multiplier);
        }
    }

    /** What a rate is per. */
    public enum Unit {
        /** Registered or resident people multiplied by time in years of 365.25 days. */
        PERSON_YEARS
    }
}
