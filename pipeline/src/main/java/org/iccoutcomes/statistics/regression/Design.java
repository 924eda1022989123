package org.iccoutcomes.statistics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * The columns of a regression, named. A term may be a nuisance (the dummy of an area) and still needs a name.
 *
 * @param terms name of each column
 * @param columns one row an observation
 */
public record Design(List<String> terms, RealMatrix columns) {
    /** Name of the constant term. */
    public static final String INTERCEPT = "(Intercept)";

    /** Columns are added one by one. */
    public static Builder rows(int size) {
        return new Builder(size);
    }

    /** Where a term stands. */
    public int indexOf(String term) {
        int index = terms.indexOf(term);
        if (index < 0) {
            throw new IllegalArgumentException("no term " + term + " among " + terms);
        }
        return index;
    }

    /** Gathers columns. */
    public static final class Builder {
        private final int rows;
        private final List<String> terms = new ArrayList<>();
        private final List<IntToDoubleFunction> columns = new ArrayList<>();

        private Builder(int rows) {
            this.rows = rows;
        }

        /** A column of ones. */
        public Builder intercept() {
            return term(INTERCEPT, row -> 1);
        }

        /** A column by the number of its row, from 0. */
        public Builder term(String name, IntToDoubleFunction valueOfRow) {
            terms.add(name);
            columns.add(valueOfRow);
            return this;
        }

        /** A column of ones and noughts for every level but the first. */
        public <T> Builder dummies(String name, List<T> levels, List<T> levelOfRow) {
            for (T level : levels.subList(1, levels.size())) {
                term(name + " " + level, row -> levelOfRow.get(row).equals(level) ? 1 : 0);
            }
            return this;
        }

        /** The design of what was added. */
        public Design build() {
            double[][] values = new double[rows][terms.size()];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < terms.size(); column++) {
                    values[row][column] = columns.get(column).applyAsDouble(row);
                }
            }
            return new Design(List.copyOf(terms), new Array2DRowRealMatrix(values, false));
        }
    }
}
