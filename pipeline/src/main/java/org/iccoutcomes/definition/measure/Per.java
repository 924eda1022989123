package org.iccoutcomes.definition.measure;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a rate: {@code 1000 person-years}.
 *
 * @param multiplier at least 1
 * @param unit what the denominator is
 * @param standard the population the rate is standardised to, or null for a crude rate
 */
public record Per(int multiplier, Unit unit, @Nullable StandardPopulation standard) {
    /** The unit of a crude rate. */
    public Per(int multiplier, Unit unit) {
        this(multiplier, unit, null);
    }

    /** The same unit of a rate standardised to a population. */
    public Per standardisedTo(StandardPopulation population) {
        return new Per(multiplier, unit, population);
    }

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
