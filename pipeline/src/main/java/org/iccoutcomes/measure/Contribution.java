package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.iccoutcomes.columns.ConditionColumns;
import org.iccoutcomes.definition.measure.Aggregation;

/**
 * What one row adds to the cells of a measure.
 *
 * @param counts whether it adds anything; a row that counts and adds 0 makes a cell that is 0
 * @param numerator to the numerator
 * @param denominator to the denominator; null for counts and sums
 * @param squares to the sum of squares; null for counts and shares
 */
record Contribution(Column counts, Column numerator, Column denominator, Column squares) {
    private static final Column NONE = lit(null).cast(CubeColumns.SUM);
    private static final Column ONE = lit(1).cast(CubeColumns.SUM);
    private static final Column ZERO = lit(0).cast(CubeColumns.SUM);

    /** Reads an aggregation. */
    static Contribution of(Aggregation aggregation, ConditionColumns conditions) {
        return aggregation.match(new Reader(conditions));
    }

    private record Reader(ConditionColumns conditions) implements Aggregation.Cases<Contribution> {
        @Override
        public Contribution rows(Aggregation.Rows aggregation) {
            return new Contribution(lit(true), ONE, NONE, NONE);
        }

        @Override
        public Contribution sum(Aggregation.Sum aggregation) {
            Column value = col(aggregation.column()).cast(CubeColumns.SUM);
            return new Contribution(value.isNotNull(), value, NONE, square(value));
        }

        @Override
        public Contribution mean(Aggregation.Mean aggregation) {
            Column value = col(aggregation.column()).cast(CubeColumns.SUM);
            return new Contribution(value.isNotNull(), value, ONE, square(value));
        }

        @Override
        public Contribution ratio(Aggregation.Ratio aggregation) {
            return new Contribution(
                    conditions.read(aggregation.to()),
                    when(conditions.read(aggregation.of()), ONE).otherwise(ZERO),
                    ONE,
                    NONE);
        }

        /** A row may be in several of the sums; one that is in none adds nothing, and one that counts nobody adds 0. */
        @Override
        public Contribution ratioOfSums(Aggregation.RatioOfSums aggregation) {
            Column value = col(aggregation.column()).cast(CubeColumns.SUM);
            Column isCounted = conditions.read(aggregation.of());
            Column isTakenAway = aggregation.less() == null ? lit(false) : conditions.read(aggregation.less());
            Column isInWhole = conditions.read(aggregation.to());
            Column part = when(isCounted, value)
                    .otherwise(ZERO)
                    .minus(when(isTakenAway, value).otherwise(ZERO));
            return new Contribution(
                    value.isNotNull().and(isCounted.or(isTakenAway).or(isInWhole)),
                    part.cast(CubeColumns.SUM),
                    when(isInWhole, value).otherwise(ZERO).cast(CubeColumns.SUM),
                    NONE);
        }

        private static Column square(Column value) {
            return value.multiply(value).cast(CubeColumns.SUM);
        }
    }
}
