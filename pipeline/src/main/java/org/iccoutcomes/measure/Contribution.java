package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.iccoutcomes.columns.ConditionColumns;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.measure.Aggregation;
import org.jspecify.annotations.Nullable;

/**
 * What one row adds to the cells of a measure. Whole numbers are added as whole numbers, which is exact and many times
 * faster than Spark's wide decimals; everything else as {@link CubeColumns#SUM}.
 *
 * @param counts whether it adds anything; a row that counts and adds 0 makes a cell that is 0
 * @param numerator to the numerator, never null in a row that counts
 * @param denominator to the denominator; null for counts and sums
 * @param squares to the sum of squares; null for counts and shares
 */
record Contribution(
        Column counts,
        Column numerator,
        @Nullable Column denominator,
        @Nullable Column squares) {
    private static final Column ONE = lit(1L);
    private static final Column ZERO = lit(0L);

    /**
     * Reads an aggregation.
     *
     * @param types of the rows' columns
     */
    static Contribution of(Aggregation aggregation, ConditionColumns conditions, Map<String, ColumnType> types) {
        return aggregation.match(new Reader(conditions, types));
    }

    private record Reader(ConditionColumns conditions, Map<String, ColumnType> types)
            implements Aggregation.Cases<Contribution> {
        @Override
        public Contribution rows(Aggregation.Rows aggregation) {
            return new Contribution(lit(true), ONE, null, null);
        }

        @Override
        public Contribution sum(Aggregation.Sum aggregation) {
            Column value = value(aggregation.column());
            return new Contribution(value.isNotNull(), value, null, square(aggregation.column()));
        }

        @Override
        public Contribution mean(Aggregation.Mean aggregation) {
            Column value = value(aggregation.column());
            return new Contribution(value.isNotNull(), value, ONE, square(aggregation.column()));
        }

        @Override
        public Contribution ratio(Aggregation.Ratio aggregation) {
            return new Contribution(
                    conditions.read(aggregation.to()),
                    when(conditions.read(aggregation.of()), ONE).otherwise(ZERO),
                    ONE,
                    null);
        }

        /** A row may be in several of the sums; one that is in none adds nothing, and one that counts nobody adds 0. */
        @Override
        public Contribution ratioOfSums(Aggregation.RatioOfSums aggregation) {
            Column value = value(aggregation.column());
            Column isCounted = conditions.read(aggregation.of());
            Column isTakenAway = aggregation.less() == null ? lit(false) : conditions.read(aggregation.less());
            Column isInWhole = conditions.read(aggregation.to());
            Column part = when(isCounted, value)
                    .otherwise(ZERO)
                    .minus(when(isTakenAway, value).otherwise(ZERO));
            DataType type = typeOf(aggregation.column());
            return new Contribution(
                    value.isNotNull().and(isCounted.or(isTakenAway).or(isInWhole)),
                    part.cast(type),
                    when(isInWhole, value).otherwise(ZERO).cast(type),
                    null);
        }

        private Column value(String column) {
            return col(column).cast(typeOf(column));
        }

        private Column square(String column) {
            return value(column).multiply(value(column)).cast(typeOf(column));
        }

        private DataType typeOf(String column) {
            ColumnType type = types.get(column);
            return type == ColumnType.INTEGER || type == ColumnType.LONG ? DataTypes.LongType : CubeColumns.SUM;
        }
    }
}
