package org.iccoutcomes.definition.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published figure and what it was said to be.
 *
 * @param id kebab-case, unique
 * @param title for readers
 * @param figure what kind of figure it is and of what
 * @param value the figure as published, or null where only words were
 * @param wording the source's own words
 * @param definition the definition as far as stated, windows and comparator included
 * @param source where it was published
 * @param conflicts other published values of the same thing; with any, no verdict is reached
 */
public record Benchmark(
        String id,
        String title,
        Figure figure,
        @Nullable PublishedValue value,
        String wording,
        String definition,
        List<Source> source,
        List<Conflict> conflicts) {
    public Benchmark {
        source = List.copyOf(source);
        conflicts = List.copyOf(conflicts);
    }

    /** A document: its title, and its date as published ({@code May 2016}). */
    public record Source(String document, String date) {}

    /** Another published value of the same figure. */
    public record Conflict(String value, String wording, String document) {}

    /**
     * A value with the precision it was published to.
     *
     * @param number {@code -23.0} is a fall
     * @param rounding the step it is read as rounded to: 1 for 23 %, 0.1 for 16.3 %, 10000 for "130K"
     * @param unit {@code %}, {@code visits}, {@code miles} …
     */
    public record PublishedValue(double number, double rounding, String unit) {
        public PublishedValue {
            if (!(rounding > 0)) {
                throw new IllegalArgumentException("rounding must be above 0, was " + rounding);
            }
        }
    }

    /**
     * What the figure is of.
     *
     * @param kind which number of a finding it is
     * @param measure the measure, or null where no measure can give it
     * @param area the area, or null; a total without an area is of every member
     * @param why why it cannot be computed, where it cannot
     * @param windows when
     * @param percentOf what a percentage change is of
     */
    public record Figure(
            Kind kind,
            @Nullable String measure,
            @Nullable String area,
            @Nullable String why,
            BenchmarkWindows windows,
            PercentOf percentOf) {

        /** A figure of the headline windows, or of the whole data. */
        public Figure(Kind kind, @Nullable String measure, @Nullable String area, @Nullable String why) {
            this(kind, measure, area, why, BenchmarkWindows.HEADLINE, PercentOf.RATE);
        }

        /** Whether it is the percentage change of a number rather than of its rate. */
        public boolean isOfCounts() {
            return percentOf == PercentOf.COUNT;
        }
    }

    /** What a percentage change is of, for measures that have a rate. */
    public enum PercentOf {
        /** The rate per person-years. */
        RATE,
        /** The number itself: "the number of bed days fell by 29 %". */
        COUNT
    }

    /** Which number of a finding a published figure is. */
    public enum Kind {
        /** Percentage change from baseline to period. */
        CHANGE_PERCENT,
        /** Change in the count. */
        CHANGE_COUNT,
        /** Count in the baseline. */
        BASELINE_COUNT,
        /** Count over the whole data from a stated date. */
        TOTAL_COUNT,
        /** Share, mean or rate in the period. */
        PERIOD_RATE,
        /** Place by the change, 1 the best. */
        RANK_OF_CHANGE,
        /** Place by the level in the period, 1 the best. */
        RANK_OF_LEVEL,
        /** Nothing the pipeline computes. */
        NOT_COMPUTABLE
    }
}
