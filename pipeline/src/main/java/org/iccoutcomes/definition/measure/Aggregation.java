package org.iccoutcomes.definition.measure;

/** How the rows that meet a measure's condition add up. */
public sealed interface Aggregation {
    /** Answers with the case for this kind. */
    <R> R match(Cases<R> cases);

    /** One answer per kind of aggregation. */
    interface Cases<R> {
        R rows(Rows aggregation);

        R sum(Sum aggregation);

        R mean(Mean aggregation);

        R ratio(Ratio aggregation);
    }

    /**
     * The number of rows.
     *
     * @param unit what a row is called: {@code spells}, {@code attendances}.
     */
    record Rows(String unit) implements Aggregation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /** The sum of a numeric column; rows where it is empty add nothing. */
    record Sum(String column) implements Aggregation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sum(this);
        }
    }

    /** The mean of a numeric column over the rows where it is present. */
    record Mean(String column) implements Aggregation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mean(this);
        }
    }

    /** The share of rows meeting {@code to} that also meet {@code of}. */
    record Ratio(Condition of, Condition to) implements Aggregation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ratio(this);
        }
    }
}
