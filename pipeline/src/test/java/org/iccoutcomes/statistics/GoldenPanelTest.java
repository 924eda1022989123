package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.iccoutcomes.statistics.panel.JointTest;
import org.iccoutcomes.statistics.panel.Outcome;
import org.iccoutcomes.statistics.panel.Panel;
import org.iccoutcomes.statistics.panel.PanelFit;
import org.iccoutcomes.statistics.panel.PanelModel;
import org.iccoutcomes.statistics.panel.PanelRandomisation;
import org.iccoutcomes.statistics.panel.PanelRow;
import org.iccoutcomes.statistics.panel.WildBootstrap;
import org.iccoutcomes.statistics.regression.BiasReducedCovariance;
import org.iccoutcomes.statistics.regression.ClusterCovariance;
import org.iccoutcomes.statistics.regression.Design;
import org.iccoutcomes.statistics.regression.Fit;
import org.iccoutcomes.statistics.regression.Model;
import org.iccoutcomes.statistics.regression.Regression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Difference in differences against R lm, glm, sandwich and clubSandwich. */
@Tag("golden")
class GoldenPanelTest {
    private static final double TOLERANCE = 1e-7;
    /** Columns of the workshop's file that say which cell a row is, not what its people are like. */
    private static final Set<String> NO_COVARIATE = Set.of("unit", "time", "treated", "post", "rate10000");

    @TestFactory
    Stream<DynamicTest> coefficients_and_their_errors_are_those_of_r() {
        Map<String, List<Golden>> models = new LinkedHashMap<>();
        for (Golden row : Golden.rows("did_expected_coefficients")) {
            String clusters = " by " + row.text("n_clusters");
            models.computeIfAbsent(row.text("dataset") + " " + row.text("model") + clusters, k -> new ArrayList<>())
                    .add(row);
        }
        return models.entrySet().stream()
                .map(model -> DynamicTest.dynamicTest(model.getKey(), () -> holdsModel(model.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> tests_for_few_clusters_are_those_of_the_formula() {
        return Golden.rows("did_expected_tests").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.text("dataset") + " " + row.text("quantity"), () -> holdsTest(row)));
    }

    private static void holdsTest(Golden row) {
        Panel panel = panel(Golden.rows("did_input_" + row.text("dataset")), "unit");
        String quantity = row.text("quantity");
        if (quantity.startsWith("pretrend_wald_chi2_ols")) {
            PanelFit fit = PanelFit.of(panel, Outcome.rate(1000), PanelModel::eventStudy);
            List<String> before = PanelModel.eventTerms(panel).entrySet().stream()
                    .filter(term -> term.getKey() < 0)
                    .map(Map.Entry::getValue)
                    .toList();
            JointTest test = fit.joint(before);
            row.holds("value", test.chiSquared(), TOLERANCE);
            row.holds("df", (double) test.degrees(), 0);
            row.holds("p", test.p(), TOLERANCE);
        } else if (quantity.startsWith("wild_cluster_restricted")) {
            row.holds("value", WildBootstrap.of(panel).p(), TOLERANCE);
            row.holds("df", (double) WildBootstrap.of(panel).patterns(), 0);
        } else if (quantity.startsWith("wild_t_statistic_cr0")) {
            row.holds("value", WildBootstrap.of(panel).t(), TOLERANCE);
        } else if (quantity.startsWith("randomisation_inference_p")) {
            row.holds("value", PanelRandomisation.of(panel).p(), TOLERANCE);
            row.holds("df", (double) PanelRandomisation.of(panel).assignments(), 0);
        } else {
            assertThat(quantity).isEqualTo("randomisation_inference_n_assignments");
            row.holds("value", (double) PanelRandomisation.of(panel).assignments(), 0);
        }
    }

    private static void holdsModel(List<Golden> rows) {
        Golden first = rows.get(0);
        String model = first.text("model");
        String file = model.contains("workshop")
                ? "did_input_workshop_" + first.text("dataset").replace("_practice", "")
                : "did_input_" + first.text("dataset");
        List<Golden> input = Golden.rows(file);
        String cluster = clusterColumn(input, (int) first.given("n_clusters"));
        if (!input.get(0).has("time")) {
            holdsPlain(rows, input, cluster);
            return;
        }
        Panel panel = panel(input, cluster);
        PanelFit fit = model.startsWith("did2x2")
                ? PanelFit.of(panel, outcome(model), p -> PanelModel.twoByTwo(p, covariates(model, input)))
                : PanelFit.of(
                        panel,
                        outcome(model),
                        model.startsWith("event_study") ? PanelModel::eventStudy : PanelModel::twoWay);
        assertThat(fit.status()).as(first.toString()).isEqualTo(Status.OK);
        @Nullable
        BiasReducedCovariance reduced = needsCr2(rows) ? fit.biasReduced().orElseThrow() : null;
        Fit found = fit.fit();
        ClusterCovariance errors = fit.errors();
        assertThat(found).isNotNull();
        assertThat(errors).isNotNull();
        for (Golden row : rows) {
            String term = ourTerm(row.text("term"));
            holdsTerm(row, found, errors, term);
            holdsReduced(row, reduced, term);
            Estimate estimate = fit.estimate(term, Confidence.NINETY_FIVE);
            row.holds("estimate", estimate.value(), TOLERANCE);
            row.holds("lower95_cr1", estimate.lower(), TOLERANCE);
            row.holds("upper95_cr1", estimate.upper(), TOLERANCE);
            row.holds("p_cr1_t_gminus1", estimate.p(), TOLERANCE);
        }
    }

    /** A plain regression of y on the other terms, as of Petersen's data. */
    private static void holdsPlain(List<Golden> rows, List<Golden> input, String cluster) {
        Design.Builder design = Design.rows(input.size()).intercept();
        rows.stream()
                .map(row -> row.text("term"))
                .filter(term -> !term.equals(Design.INTERCEPT))
                .forEach(term -> design.term(term, i -> input.get(i).given(term)));
        double[] y = input.stream().mapToDouble(row -> row.given("y")).toArray();
        Fit fit = Regression.of(Model.leastSquares(design.build(), MatrixUtils.createRealVector(y)))
                .fit();
        assertThat(fit).isNotNull();
        List<String> clusters = input.stream().map(row -> row.text(cluster)).toList();
        ClusterCovariance errors = ClusterCovariance.of(fit, clusters);
        @Nullable BiasReducedCovariance reduced = needsCr2(rows) ? BiasReducedCovariance.of(fit, clusters) : null;
        for (Golden row : rows) {
            String term = row.text("term");
            holdsTerm(row, fit, errors, term);
            holdsReduced(row, reduced, term);
            Wald wald = new Wald(fit.coefficient(term), se(errors.cr1(), fit, term), errors.clusters() - 1);
            Estimate estimate = wald.estimate(Confidence.NINETY_FIVE, "");
            row.holds("lower95_cr1", estimate.lower(), TOLERANCE);
            row.holds("upper95_cr1", estimate.upper(), TOLERANCE);
            row.holds("p_cr1_t_gminus1", estimate.p(), TOLERANCE);
        }
    }

    private static void holdsTerm(Golden row, Fit fit, ClusterCovariance errors, String term) {
        row.holds("estimate", fit.coefficient(term), TOLERANCE);
        row.holds("se_model", se(fit.covariance(), fit, term), TOLERANCE);
        row.holds("se_cr0", se(errors.cr0(), fit, term), TOLERANCE);
        row.holds("se_cr1", se(errors.cr1(), fit, term), TOLERANCE);
        row.holds("se_cr1s", se(errors.cr1s(), fit, term), TOLERANCE);
        row.holds("n_obs", (double) fit.rows(), 0);
        row.holds("n_params", (double) fit.parameters(), 0);
        row.holds("n_clusters", (double) errors.clusters(), 0);
        double se = se(errors.cr1(), fit, term);
        row.holds("t_cr1", fit.coefficient(term) / se, TOLERANCE);
        Estimate normal = Wald.normal(fit.coefficient(term), se).estimate(Confidence.NINETY_FIVE, "");
        row.holds("p_cr1_normal", normal.p(), TOLERANCE);
        if (row.number("irr") != null) {
            row.holds("irr", Math.exp(fit.coefficient(term)), TOLERANCE);
            Estimate percent = normal.percentOfLog();
            row.holds("irr_lower95_normal", 1 + finite(percent.lower()) / 100, TOLERANCE);
            row.holds("irr_upper95_normal", 1 + finite(percent.upper()) / 100, TOLERANCE);
        }
    }

    private static void holdsReduced(Golden row, @Nullable BiasReducedCovariance reduced, String term) {
        if (reduced != null && row.number("se_cr2") != null) {
            row.holds("se_cr2", se(reduced.covariance(), reduced.fit(), term), TOLERANCE);
            row.holds("df_cr2", reduced.degrees(term), TOLERANCE);
        }
    }

    private static boolean needsCr2(List<Golden> rows) {
        return rows.stream().anyMatch(row -> row.number("se_cr2") != null);
    }

    private static double se(RealMatrix covariance, Fit fit, String term) {
        int index = fit.model().design().indexOf(term);
        return Math.sqrt(covariance.getEntry(index, index));
    }

    private static double finite(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }

    private static String ourTerm(String term) {
        return switch (term) {
            case "D" -> PanelModel.EFFECT;
            case "tu" -> PanelModel.TREATED;
            case "tt" -> PanelModel.POST;
            case "tu:tt" -> PanelModel.TREATED_POST;
            default -> term;
        };
    }

    /** The model's name says how the outcome is modelled, and per how many people a rate is. */
    private static Outcome outcome(String model) {
        if (model.contains("poisson")) {
            return Outcome.COUNT;
        }
        double per = Double.parseDouble(model.replaceAll(".*rate(\\d+).*", "$1"));
        return model.contains("wls") ? Outcome.weightedRate(per) : Outcome.rate(per);
    }

    /** The first column with as many values as there are clusters; the area's, where some were dropped. */
    private static String clusterColumn(List<Golden> input, int clusters) {
        return input.get(0).cells().keySet().stream()
                .filter(column ->
                        input.stream().map(row -> row.text(column)).distinct().count() == clusters)
                .findFirst()
                .orElse("unit");
    }

    private static Panel panel(List<Golden> input, String cluster) {
        return new Panel(input.stream()
                .map(row -> new PanelRow(
                        row.text("unit"),
                        row.text(cluster),
                        (int) row.given("time"),
                        row.has("y") ? row.given("y") : row.given("rate10000"),
                        row.has("pop") ? row.given("pop") : 10_000,
                        row.has("D") ? row.given("D") == 1 : row.given("treated") * row.given("post") == 1))
                .toList());
    }

    private static List<PanelModel.Covariate> covariates(String model, List<Golden> input) {
        return !model.contains("covariates")
                ? List.of()
                : input.get(0).cells().keySet().stream()
                        .filter(column -> !NO_COVARIATE.contains(column))
                        .map(column -> new PanelModel.Covariate(
                                column,
                                input.stream().map(row -> row.given(column)).toList()))
                        .toList();
    }
}
