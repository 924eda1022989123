package org.iccoutcomes.contract.view;

import java.util.Locale;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.StandardPopulation;

/** Of what a change is told: the same rows divided by different things. */
public enum ChangeOf {
    /** The measure's own figure: its crude rate where it has one. */
    RATE,
    /** Its rate in the European Standard Population 2013. */
    STANDARDISED_RATE,
    /** The number itself. */
    COUNT;

    /** The measure as a change of this is told of. */
    public Measure of(Measure measure) {
        return switch (this) {
            case RATE -> measure;
            case STANDARDISED_RATE -> measure.standardisedTo(StandardPopulation.EUROPEAN_2013);
            case COUNT -> measure.ofCounts();
        };
    }

    /** For readers: {@code rate}, {@code standardised rate}, {@code number}. */
    public String title() {
        return switch (this) {
            case RATE -> "rate";
            case STANDARDISED_RATE -> "standardised rate";
            case COUNT -> "number";
        };
    }

    /** kebab-case, as released. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
