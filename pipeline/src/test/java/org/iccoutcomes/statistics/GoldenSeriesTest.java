package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.regression.Design;
import org.iccoutcomes.statistics.regression.Family;
import org.iccoutcomes.statistics.regression.Fit;
import org.iccoutcomes.statistics.regression.TimeCovariance;
import org.iccoutcomes.statistics.series.AutoregressiveFit;
import org.iccoutcomes.statistics.series.AutoregressiveFit.Likelihood;
import org.iccoutcomes.statistics.series.Contrast;
import org.iccoutcomes.statistics.series.Counterfactual;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.series.SeriesDiagnostics;
import org.iccoutcomes.statistics.series.SeriesRules;
import org.iccoutcomes.statistics.series.SeriesShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Interrupted series against R lm, glm, sandwich and nlme. */
@Tag("golden")
class GoldenSeriesTest {
    private static final double TOLERANCE = 1e-6;
    private static final double LIKELIHOOD = 1e-3;

    @TestFactory
    Stream<DynamicTest> coefficients_and_their_errors_are_those_of_r() {
        return GoldenSeries.models("its_expected_coefficients", rows -> {
            GoldenSeries.Fitted white = GoldenSeries.fit(rows.get(0), 0);
            Map<Integer, TimeCovariance> errors = new LinkedHashMap<>();
            for (Golden row : rows) {
                TimeCovariance lagged = errors.computeIfAbsent(
                        (int) row.given("nw_lag"),
                        lag -> GoldenSeries.fit(rows.get(0), lag).errors());
                holdsTerm(row, white.fit(), white.errors(), lagged);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> diagnostics_are_those_of_r() {
        return GoldenSeries.models("its_expected_diagnostics", rows -> {
            Golden row = rows.get(0);
            Fit fit = GoldenSeries.fit(row, 0).fit();
            boolean isLinear = fit.model().family() == Family.LEAST_SQUARES;
            row.holds("n", (double) fit.rows(), 0);
            row.holds("k", (double) fit.parameters(), 0);
            row.holds("df_resid", (double) fit.degrees(), 0);
            row.holds("dispersion", fit.dispersion(), TOLERANCE);
            row.holds("deviance", isLinear ? null : (Double) fit.deviance(), TOLERANCE);
            row.holds("rss", isLinear ? (Double) fit.deviance() : null, TOLERANCE);
            row.holds("r2", isLinear ? (Double) explained(fit) : null, TOLERANCE);
            row.holds("nw_lag_rule", (double) SeriesRules.lag(fit.rows()), 0);
            SeriesDiagnostics diagnostics = SeriesDiagnostics.of(fit.pearson(), times(row, fit));
            row.holds("durbin_watson", diagnostics.durbinWatson(), TOLERANCE);
            row.holds("acf1", diagnostics.firstAutocorrelation(), TOLERANCE);
            row.holds("ljung_box_lag", (double) diagnostics.ljungBoxLag(), 0);
            row.holds("ljung_box_q", diagnostics.ljungBox(), TOLERANCE);
            row.holdsProbability("ljung_box_p", diagnostics.ljungBoxP(), TOLERANCE);
        });
    }

    @TestFactory
    Stream<DynamicTest> effects_are_fitted_less_counterfactual() {
        return GoldenSeries.models("its_expected_effects", rows -> {
            for (Golden row : rows) {
                GoldenSeries.Fitted fitted = GoldenSeries.fit(row, (int) row.given("nw_lag"));
                holdsEffect(row, fitted);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> autoregressive_errors_are_those_of_gls() {
        return GoldenSeries.models("its_gls_ar1_expected", rows -> {
            Golden first = rows.get(0);
            String dataset = first.text("dataset");
            List<Golden> input = Golden.rows("its_input_" + dataset);
            Series series = GoldenSeries.series(dataset);
            boolean hasSlope = rows.stream().anyMatch(row -> row.text("term").equals(SeriesShape.TIME_AFTER));
            int harmonics = (int) rows.stream()
                    .filter(row -> row.text("term").startsWith("sin"))
                    .count();
            Design design = GoldenSeries.shape(input, hasSlope, harmonics).design(series.points());
            double per = GoldenSeries.outcome("ols", dataset, input).per();
            RealVector rates = GoldenSeries.rates(series, per);
            Likelihood likelihood = first.text("method").equals("REML") ? Likelihood.RESTRICTED : Likelihood.FULL;
            AutoregressiveFit fit = AutoregressiveFit.of(design, rates, series.times(), likelihood);
            assertThat(fit.fit()).isNotNull();
            for (Golden row : rows) {
                String term = row.text("term");
                row.holds("estimate", fit.fit().coefficient(term), LIKELIHOOD);
                row.holds("se", se(fit.fit().covariance(), fit.fit(), term), LIKELIHOOD);
                row.holds("phi", fit.phi(), LIKELIHOOD);
                row.holds("sigma", fit.sigma(), LIKELIHOOD);
                row.holds("loglik", fit.logLikelihood(), LIKELIHOOD);
            }
        });
    }

    private static void holdsTerm(Golden row, Fit fit, TimeCovariance white, TimeCovariance lagged) {
        String term = row.text("term");
        double value = fit.coefficient(term);
        row.holds("n", (double) fit.rows(), 0);
        row.holds("estimate", value, TOLERANCE);
        row.holds("se_model", se(fit.covariance(), fit, term), TOLERANCE);
        row.holds("se_hc0", se(white.raw(), fit, term), TOLERANCE);
        row.holds("se_hc1", se(white.adjusted(), fit, term), TOLERANCE);
        row.holds("se_nw", se(lagged.raw(), fit, term), TOLERANCE);
        double adjusted = se(lagged.adjusted(), fit, term);
        row.holds("se_nw_adj", adjusted, TOLERANCE);
        row.holds("stat_nw_adj", value / adjusted, TOLERANCE);
        Wald model = new Wald(value, se(fit.covariance(), fit, term), fit.testDegrees());
        row.holdsProbability("p_model", model.p(), TOLERANCE);
        Estimate limits = model.estimate(Confidence.NINETY_FIVE, "");
        row.holds("lower95_model", limits.lower(), TOLERANCE);
        row.holds("upper95_model", limits.upper(), TOLERANCE);
        Estimate neweyWest = new Wald(value, adjusted, fit.testDegrees()).estimate(Confidence.NINETY_FIVE, "");
        row.holds("lower95_nw_adj", neweyWest.lower(), TOLERANCE);
        row.holds("upper95_nw_adj", neweyWest.upper(), TOLERANCE);
        if (fit.model().family() != Family.LEAST_SQUARES) {
            Estimate normal = Wald.normal(value, model.se()).estimate(Confidence.NINETY_FIVE, "");
            row.holds("rr", Math.exp(value), TOLERANCE);
            row.holds("rr_lower95_wald", Math.exp(given(normal.lower())), TOLERANCE);
            row.holds("rr_upper95_wald", Math.exp(given(normal.upper())), TOLERANCE);
        }
    }

    private static void holdsEffect(Golden row, GoldenSeries.Fitted fitted) {
        Fit fit = fitted.fit();
        RealVector level = fit.model()
                .design()
                .columns()
                .getColumnVector(fit.model().design().indexOf(levelTerm(fit)));
        List<Integer> post = IntStream.range(0, fit.rows())
                .filter(i -> level.getEntry(i) == 1)
                .boxed()
                .toList();
        String quantity = row.text("quantity");
        List<Integer> rows = quantity.endsWith("last_period") ? post.subList(post.size() - 1, post.size()) : post;
        Counterfactual without = Counterfactual.of(fit, fitted.intervention());
        Contrast contrast = quantity.startsWith("log_rr")
                ? without.logRatio(rows)
                : quantity.contains("mean") ? without.mean(rows) : without.sum(rows);
        row.holds("estimate", contrast.value(), TOLERANCE);
        row.holds("se_model", contrast.standardError(fit.covariance()), TOLERANCE);
        row.holds("se_nw_adj", contrast.standardError(fitted.errors().adjusted()), TOLERANCE);
        if (row.number("counterfactual") != null) {
            double expected = without.expected(rows);
            row.holds("counterfactual", quantity.contains("mean") ? expected / rows.size() : expected, TOLERANCE);
            row.holds("relative", without.sum(rows).value() / expected, TOLERANCE);
        }
    }

    /** R counts the rows of stacked series as neighbours in their order. */
    private static List<Integer> times(Golden row, Fit fit) {
        return row.text("model").contains("stacked")
                ? IntStream.range(0, fit.rows()).boxed().toList()
                : IntStream.range(0, fit.rows())
                        .mapToObj(i -> (int) fit.model()
                                .design()
                                .columns()
                                .getEntry(i, fit.model().design().indexOf(SeriesShape.TIME)))
                        .toList();
    }

    private static String levelTerm(Fit fit) {
        String own = "group:" + SeriesShape.LEVEL;
        return fit.model().design().terms().contains(own) ? own : SeriesShape.LEVEL;
    }

    private static double explained(Fit fit) {
        RealVector y = fit.model().response();
        double mean = y.dotProduct(y.map(x -> 1)) / fit.rows();
        RealVector centred = y.mapSubtract(mean);
        return 1 - fit.deviance() / centred.dotProduct(centred);
    }

    private static double se(RealMatrix covariance, Fit fit, String term) {
        int index = fit.model().design().indexOf(term);
        return Math.sqrt(covariance.getEntry(index, index));
    }

    private static double given(@Nullable Double number) {
        assertThat(number).isNotNull();
        return number;
    }
}
