package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a golden file that is compared with more than the usual tolerance: a difference of two large numbers is
 * only as exact as they are. A cell of infinity is one that we leave null.
 *
 * @param row of the file
 * @param tolerance relative to the cell or to the scale, whichever is larger
 * @param scale size of the numbers the cell was worked out from
 */
record GoldenCell(Golden row, double tolerance, double scale) {
    void holds(String column, @Nullable Double actual) {
        Double expected = row.number(column);
        String place = column + " of " + row.cells();
        if (expected == null || Double.isInfinite(expected) || actual == null) {
            assertThat(actual).as(place).isNull();
            assertThat(expected == null || Double.isInfinite(expected))
                    .as(place)
                    .isTrue();
        } else {
            assertThat(actual)
                    .as(place)
                    .isCloseTo(expected, Offset.offset(tolerance * Math.max(Math.abs(expected), scale)));
        }
    }

    void holds(String column, @Nullable Boolean actual) {
        assertThat(actual == null ? "" : actual.toString())
                .as(column + " of " + row.cells())
                .isEqualTo(row.text(column));
    }

    void holds(String column, String actual) {
        assertThat(actual).as(column + " of " + row.cells()).isEqualTo(row.text(column));
    }
}
