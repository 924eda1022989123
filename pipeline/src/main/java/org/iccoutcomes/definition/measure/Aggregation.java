package org.iccoutcomes.definition.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the rows that meet a measure's condition add up. */
public sealed interface Aggregation {
    /** Answers with the case for this kind. */
    <R> R match(Cases<R> cases);

    /** Whether what it is divided by comes from the rows themselves: a mean or a share, which is not per person too. */
    boolean hasOwnDenominator();

    /** One answer per kind of aggregation. */
    interface Cases<R> {
        R rows(Rows aggregation);

        R sum(Sum aggregation);

        R mean(Mean aggregation);

        R ratio(Ratio aggregation);

        R ratioOfSums(RatioOfSums aggregation);
    }

    /**
     * The number of rows.
     *
     * @param unit what a row is called: {@code spells}, {@code attendances}.
     */
    record Rows(String unit) implements Aggregation {
        @Override
        public boolean hasOwnDenominator() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /** The sum of a numeric column; rows where it is empty add nothing. */
    record Sum(String column) implements Aggregation {
        @Override
        public boolean hasOwnDenominator() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sum(this);
        }
    }

    /** The mean of a numeric column over the rows where it is present. */
    record Mean(String column) implements Aggregation {
        @Override
        public boolean hasOwnDenominator() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mean(this);
        }
    }

    /** The share of rows meeting {@code to} that also meet {@code of}. */
    record Ratio(Condition of, Condition to) implements Aggregation {
        @Override
        public boolean hasOwnDenominator() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ratio(this);
        }
    }

    /**
     * A share of ready-made counts, in per cent: 100 × (the sum over {@code of} less the sum over {@code less}) ÷ the
     * sum over {@code to}. The sums are added up over members and periods first and divided last.
     *
     * @param column what is added up; the counts it holds are of independent events
     * @param of rows counted
     * @param less rows taken away from those, or null; for a part that is published only as what it lacks
     * @param to rows it is a share of
     */
    record RatioOfSums(
            String column, Condition of, @Nullable Condition less, Condition to) implements Aggregation {
        /** The rows of each sum, all of which must be known for the share to be. */
        public List<Condition> sums() {
            return Stream.of(of, less, to).filter(Objects::nonNull).distinct().toList();
        }

        @Override
        public boolean hasOwnDenominator() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ratioOfSums(this);
        }
    }
}
