package org.iccoutcomes.definition.measure;

import org.iccoutcomes.definition.dataset.Dataset;

/** What kind of number a measure is; it decides which limits are right. */
public enum Quantity {
    /** Events, each counted once: spells, attendances, or ready-made counts of them. */
    EVENTS,
    /** A sum over events, such as bed days or miles, whose parts are not independent. */
    TOTAL,
    /** A mean over rows. */
    MEAN,
    /** A share of rows, or of ready-made counts. */
    SHARE;

    /**
     * The kind of a measure. The sum of ready-made counts is taken to be of events: a count of events is what such
     * feeds deliver.
     */
    public static Quantity of(Measure measure) {
        boolean readyMade = measure.counting().dataset() == Dataset.COUNTS;
        return measure.counting().aggregation().match(new Aggregation.Cases<>() {
            @Override
            public Quantity rows(Aggregation.Rows aggregation) {
                return EVENTS;
            }

            @Override
            public Quantity sum(Aggregation.Sum aggregation) {
                return readyMade ? EVENTS : TOTAL;
            }

            @Override
            public Quantity mean(Aggregation.Mean aggregation) {
                return MEAN;
            }

            @Override
            public Quantity ratio(Aggregation.Ratio aggregation) {
                return SHARE;
            }

            @Override
            public Quantity ratioOfSums(Aggregation.RatioOfSums aggregation) {
                return SHARE;
            }
        });
    }
}
