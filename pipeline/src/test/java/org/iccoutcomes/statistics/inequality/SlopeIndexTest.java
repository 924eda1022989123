package org.iccoutcomes.statistics.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlopeIndexTest {
    private static final Confidence LEVEL = Confidence.NINETY_FIVE;

    @Test
    void figures_on_a_line_have_its_slope() {
        // Midpoints 0.1, 0.3, 0.5, 0.7, 0.9 of 10 + 20 b.
        SlopeIndex index = SlopeIndex.of(fifths(12.0, 16.0, 20.0, 24.0, 28.0), 5, LEVEL);

        assertThat(index.slope().value()).isCloseTo(20, Offset.offset(1e-12));
        assertThat(index.intercept()).isCloseTo(10, Offset.offset(1e-12));
        assertThat(index.relative()).isCloseTo(3, Offset.offset(1e-12));
        // Shares 0.2 at -0.4, -0.2, 0, 0.2, 0.4: D = 0.08, se = 0.2 sqrt(0.4) / 0.08 of a se of 1 each.
        assertThat(index.standardError()).isCloseTo(0.2 * Math.sqrt(0.4) / 0.08, Offset.offset(1e-12));
    }

    @Test
    void equal_figures_have_no_slope() {
        SlopeIndex index = SlopeIndex.of(fifths(7.0, 7.0, 7.0, 7.0, 7.0), 5, LEVEL);

        assertThat(index.slope().value()).isEqualTo(0.0);
        assertThat(index.relative()).isEqualTo(1.0);
        assertThat(SlopeIndex.of(fifths(0.0, 0.0, 0.0, 0.0, 0.0), 5, LEVEL).relative())
                .isNull();
    }

    @Test
    void order_of_the_rows_does_not_matter() {
        List<DeprivationQuantile> rows = fifths(12.0, 17.0, 19.0, 24.0, 30.0);
        List<DeprivationQuantile> shuffled = List.of(rows.get(3), rows.get(0), rows.get(4), rows.get(2), rows.get(1));

        assertThat(SlopeIndex.of(shuffled, 5, LEVEL)).isEqualTo(SlopeIndex.of(rows, 5, LEVEL));
    }

    @Test
    void a_missing_quantile_leaves_no_index() {
        assertThat(status(fifths(12.0, null, 20.0, 24.0, 28.0))).isEqualTo(Status.MISSING_QUANTILE);
        assertThat(status(fifths(12.0, 16.0, 20.0, 24.0))).isEqualTo(Status.MISSING_QUANTILE);
        assertThat(status(List.of())).isEqualTo(Status.MISSING_QUANTILE);
        List<DeprivationQuantile> twice = new ArrayList<>(fifths(12.0, 16.0, 20.0, 24.0));
        twice.add(new DeprivationQuantile(4, 10.0, 24.0, 1.0));
        assertThat(status(twice)).isEqualTo(Status.MISSING_QUANTILE);
    }

    @Test
    void people_and_errors_must_make_sense() {
        assertThat(SlopeIndex.of(
                                List.of(
                                        new DeprivationQuantile(1, 0.0, 1.0, 1.0),
                                        new DeprivationQuantile(2, 5.0, 1.0, 1.0)),
                                2,
                                LEVEL)
                        .slope()
                        .status())
                .isEqualTo(Status.INVALID_DENOMINATOR);
        assertThat(SlopeIndex.of(
                                List.of(
                                        new DeprivationQuantile(1, 5.0, 1.0, -1.0),
                                        new DeprivationQuantile(2, 5.0, 1.0, 1.0)),
                                2,
                                LEVEL)
                        .slope()
                        .status())
                .isEqualTo(Status.INVALID_DISTRIBUTION);
        assertThat(SlopeIndex.of(fifths(1.0), 1, LEVEL).slope().status()).isEqualTo(Status.TOO_FEW_VALUES);
        assertThat(SlopeIndex.of(fifths(1.0, 2.0), 2, Confidence.of(0.5))
                        .slope()
                        .status())
                .isEqualTo(Status.INVALID_CONFIDENCE);
    }

    private static Status status(List<DeprivationQuantile> quantiles) {
        return SlopeIndex.of(quantiles, 5, LEVEL).slope().status();
    }

    private static List<DeprivationQuantile> fifths(@Nullable Double... values) {
        List<DeprivationQuantile> quantiles = new ArrayList<>();
        for (Double value : values) {
            quantiles.add(new DeprivationQuantile(quantiles.size() + 1, 500.0, value, 1.0));
        }
        return quantiles;
    }
}
