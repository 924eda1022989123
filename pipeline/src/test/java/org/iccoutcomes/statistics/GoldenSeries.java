package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.regression.Family;
import org.iccoutcomes.statistics.regression.Fit;
import org.iccoutcomes.statistics.regression.TimeCovariance;
import org.iccoutcomes.statistics.series.ControlledSeries;
import org.iccoutcomes.statistics.series.InterruptedSeries;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.series.SeriesOutcome;
import org.iccoutcomes.statistics.series.SeriesPoint;
import org.iccoutcomes.statistics.series.SeriesShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** The models of the golden interrupted series, told from their names and the terms they have. */
final class GoldenSeries {
    private static final String GROUP = ControlledSeries.GROUP;

    private GoldenSeries() {}

    /** A fit, its errors and the terms that are the effect. */
    record Fitted(Fit fit, TimeCovariance errors, Set<String> intervention) {}

    /** One test a model of a file. */
    static Stream<DynamicTest> models(String file, Consumer<List<Golden>> check) {
        Map<String, List<Golden>> models = new LinkedHashMap<>();
        for (Golden row : Golden.rows(file)) {
            String model = row.has("model") ? row.text("model") : row.text("method");
            models.computeIfAbsent(row.text("dataset") + " " + model, k -> new ArrayList<>())
                    .add(row);
        }
        return models.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check.accept(e.getValue())));
    }

    /** Fits the model a row belongs to. */
    static Fitted fit(Golden row, int lag) {
        String model = row.text("model");
        String dataset = row.text("dataset");
        if (!model.startsWith("cits")) {
            List<Golden> input = Golden.rows("its_input_" + dataset);
            InterruptedSeries fit = InterruptedSeries.of(
                    series(input, r -> true), shape(row, input), outcome(model, dataset, input), lag);
            return fitted(fit.status(), fit.fit(), fit.errors(), SeriesShape.INTERVENTION);
        }
        List<Golden> input = Golden.rows("cits_input_" + dataset);
        Series area = series(input, r -> r.given(GROUP) == 1);
        Series comparator = series(input, r -> r.given(GROUP) == 0);
        SeriesShape shape = shape(row, input);
        ControlledSeries fit = model.contains("stacked")
                ? ControlledSeries.stacked(area, comparator, shape, lag)
                : ControlledSeries.gap(area, comparator, shape, 10_000, lag);
        return fitted(fit.status(), fit.fit(), fit.errors(), fit.intervention());
    }

    /** The series of a dataset that has one. */
    static Series series(String dataset) {
        return series(Golden.rows("its_input_" + dataset), row -> true);
    }

    /** Its rates. */
    static RealVector rates(Series series, double per) {
        return MatrixUtils.createRealVector(series.points().stream()
                .mapToDouble(point -> point.count() / point.exposure() * per)
                .toArray());
    }

    private static Fitted fitted(
            Status status, @Nullable Fit fit, @Nullable TimeCovariance errors, Set<String> intervention) {
        assertThat(status).isEqualTo(Status.OK);
        assertThat(fit).isNotNull();
        assertThat(errors).isNotNull();
        return new Fitted(fit, errors, intervention);
    }

    private static Series series(List<Golden> input, Predicate<Golden> chosen) {
        return new Series(input.stream()
                .filter(chosen)
                .map(row -> new SeriesPoint((int) row.given("time"), month(row), row.given("y"), row.given("exposure")))
                .toList());
    }

    /** The month the file's own season columns are of. */
    private static int month(Golden row) {
        if (!row.has("sin1")) {
            return 0;
        }
        long month = Math.round(Math.atan2(row.given("sin1"), row.given("cos1")) / (2 * Math.PI) * 12);
        return (int) Math.floorMod(month, 12L);
    }

    /** All of a model's terms are in the coefficients file; a diagnostics row says how many there are. */
    static SeriesShape shape(Golden row, List<Golden> input) {
        Set<String> terms = Set.copyOf(Golden.rows("its_expected_coefficients").stream()
                .filter(r -> r.text("dataset").equals(row.text("dataset")))
                .filter(r -> r.text("model").equals(row.text("model")))
                .map(r -> r.text("term"))
                .toList());
        assertThat(terms).as("terms of " + row).contains(SeriesShape.LEVEL);
        int harmonics =
                (int) terms.stream().filter(term -> term.startsWith("sin")).count();
        return shape(input, terms.contains(SeriesShape.TIME_AFTER), harmonics);
    }

    /** The start is where the file's own step is; its change of slope must be ours. */
    static SeriesShape shape(List<Golden> input, boolean hasSlope, int harmonics) {
        int start = input.stream()
                .filter(row -> row.given("level") == 1)
                .mapToInt(row -> (int) row.given("time"))
                .min()
                .orElseThrow();
        input.forEach(row -> assertThat(row.given("time_after"))
                .as("change of slope in " + row)
                .isCloseTo(Math.max(0, row.given("time") - start + 1), Offset.offset(0.0)));
        return new SeriesShape(start, hasSlope, harmonics);
    }

    /** Per how many people a rate is, is in the README of the golden files only: Sicily 100,000, others 1,000. */
    static SeriesOutcome outcome(String model, String dataset, List<Golden> input) {
        if (model.contains("poisson")) {
            return model.contains("quasi") ? SeriesOutcome.COUNT : new SeriesOutcome(Family.POISSON, 1);
        }
        boolean isCount = input.stream().allMatch(row -> row.given("exposure") == 1);
        return SeriesOutcome.rate(isCount ? 1 : dataset.equals("sicily") ? 100_000 : 1000);
    }
}
