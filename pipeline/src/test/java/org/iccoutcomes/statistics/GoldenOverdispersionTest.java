package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.statistics.funnel.FunnelLimits;
import org.iccoutcomes.statistics.funnel.overdispersion.Dispersion;
import org.iccoutcomes.statistics.funnel.overdispersion.FunnelScale;
import org.iccoutcomes.statistics.funnel.overdispersion.FunnelSettings;
import org.iccoutcomes.statistics.funnel.overdispersion.FunnelUnit;
import org.iccoutcomes.statistics.funnel.overdispersion.OverdispersedFunnel;
import org.iccoutcomes.statistics.funnel.overdispersion.UnitCounts;
import org.iccoutcomes.statistics.funnel.overdispersion.UnitScore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class GoldenOverdispersionTest {
    private static final double CLOSED = 1e-8;
    private static final double LIMITS = 1e-7;

    /** Below this whole arcsine limits can reach 0 and 1. */
    private static final double SMALL_WHOLE = 30;

    @Test
    void an_overdispersed_funnel_is_that_of_funnel_plot_r_less_its_faults() {
        Map<String, List<Golden>> inputs = Golden.groups("funnel_od_input", "dataset");
        Map<String, List<Golden>> expected = Golden.groups("funnel_od_expected_units", "dataset");
        for (Golden summary : Golden.rows("funnel_od_expected_summary")) {
            String dataset = summary.text("dataset");
            List<Golden> rows = inputs.getOrDefault(dataset, List.of());
            OverdispersedFunnel funnel = funnel(summary, rows);
            Dispersion dispersion = Objects.requireNonNull(funnel.dispersion());
            summary.holds("n_used", (double) dispersion.kept());
            summary.holds("target", funnel.target());
            summary.holds("phi", dispersion.phi());
            summary.holds("tau2", dispersion.tau2());
            assertThat(funnel.isAdjusted())
                    .as(dataset)
                    .isEqualTo(Boolean.valueOf(summary.text("adjusted_limits_used")));
            Map<String, Golden> units = expected.getOrDefault(dataset, List.of()).stream()
                    .collect(Collectors.toMap(row -> row.text("group"), Function.identity()));
            assertThat(units).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                Golden unit = Objects.requireNonNull(units.get(rows.get(i).text("group")));
                unitHolds(unit, funnel.units().get(i), summary.given("multiplier"));
                limitsHold(unit, funnel, funnel.units().get(i), summary);
            }
        }
    }

    private static OverdispersedFunnel funnel(Golden summary, List<Golden> rows) {
        FunnelSettings settings =
                new FunnelSettings(scale(summary), summary.given("trim_by"), summary.given("multiplier"));
        return OverdispersedFunnel.of(
                rows.stream()
                        .map(row -> new UnitCounts(row.number("numerator"), row.number("denominator")))
                        .toList(),
                settings);
    }

    private static FunnelScale scale(Golden summary) {
        return switch (summary.text("data_type") + summary.text("sr_method")) {
            case "SRSHMI" -> FunnelScale.STANDARDISED_RATIO_SHMI;
            case "SRCQC" -> FunnelScale.STANDARDISED_RATIO;
            case "PR" -> FunnelScale.PROPORTION;
            case "RC" -> FunnelScale.COUNT_RATIO;
            default -> throw new AssertionError("no such funnel: " + summary);
        };
    }

    private static void unitHolds(Golden row, FunnelUnit unit, double multiplier) {
        UnitScore score = Objects.requireNonNull(unit.score());
        GoldenCell cell = new GoldenCell(row, CLOSED, 1e-3);
        row.holds("numerator", unit.counts().numerator());
        row.holds("denominator", unit.counts().denominator());
        new GoldenCell(row, CLOSED, multiplier).holds("rr", unit.figure());
        cell.holds("y", score.y());
        row.holds("s", score.error());
        // A z is a difference over its error, so it is as exact as 1 over the error.
        GoldenCell ofError = new GoldenCell(row, CLOSED, 1 / score.error() / 1e4);
        ofError.holds("z_unadjusted", score.z());
        ofError.holds("z_trimmed", score.trimmed());
    }

    private static void limitsHold(Golden row, OverdispersedFunnel funnel, FunnelUnit unit, Golden summary) {
        double n = row.given("denominator");
        double tau2 = Objects.requireNonNull(
                Objects.requireNonNull(funnel.dispersion()).tau2());
        FunnelScale scale = scale(summary);
        FunnelPlotR reference = new FunnelPlotR(
                scale == FunnelScale.COUNT_RATIO, Objects.requireNonNull(funnel.target()), summary.given("multiplier"));
        boolean isFaulty = scale == FunnelScale.COUNT_RATIO || scale == FunnelScale.STANDARDISED_RATIO;
        FunnelLimits unadjusted = scale == FunnelScale.COUNT_RATIO ? reference.limits(n, 0) : unit.unadjusted();
        FunnelLimits adjusted = isFaulty ? reference.limits(n, tau2) : unit.adjusted();
        if (isFaulty) {
            fourHold(row, "corrected_od_", unit.adjusted());
        }
        if (scale == FunnelScale.PROPORTION && n < SMALL_WHOLE) {
            ArcsineLimits arcsine =
                    new ArcsineLimits(Objects.requireNonNull(funnel.target()), summary.given("multiplier"), n);
            unadjusted = arcsine.asPrinted(row, "", unadjusted, 0);
            adjusted = arcsine.asPrinted(row, "od_", adjusted, tau2);
        }
        fourHold(row, "", unadjusted);
        fourHold(row, "od_", adjusted);
        FunnelLimits deciding = funnel.isAdjusted() ? adjusted : unadjusted;
        double figure = Objects.requireNonNull(unit.figure());
        row.holds("outlier95", deciding.isOutside95(figure) ? 1.0 : 0.0);
        row.holds("outlier998", deciding.isOutside998(figure) ? 1.0 : 0.0);
        if (deciding.equals(unit.deciding())) {
            row.holds("outlier95", unit.isOutlier95() ? 1.0 : 0.0);
            row.holds("outlier998", unit.isOutlier998() ? 1.0 : 0.0);
        }
    }

    private static void fourHold(Golden row, String prefix, FunnelLimits limits) {
        GoldenCell cell = new GoldenCell(row, LIMITS, 0);
        cell.holds(prefix + "ll95", limits.lower95());
        cell.holds(prefix + "ul95", limits.upper95());
        cell.holds(prefix + "ll998", limits.lower998());
        cell.holds(prefix + "ul998", limits.upper998());
    }
}
