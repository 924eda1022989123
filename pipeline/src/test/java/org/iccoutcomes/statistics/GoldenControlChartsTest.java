package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iccoutcomes.statistics.control.Assurance;
import org.iccoutcomes.statistics.control.ChartGroup;
import org.iccoutcomes.statistics.control.ChartPoint;
import org.iccoutcomes.statistics.control.Improvement;
import org.iccoutcomes.statistics.control.VariationIcon;
import org.iccoutcomes.statistics.control.XmrChart;
import org.iccoutcomes.statistics.control.XmrSettings;
import org.iccoutcomes.statistics.control.calendar.Observation;
import org.iccoutcomes.statistics.control.rule.ChartPosition;
import org.iccoutcomes.statistics.control.rule.ProcessLimits;
import org.iccoutcomes.statistics.control.rule.TwoOfThree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class GoldenControlChartsTest {
    private static final double TOLERANCE = 1e-8;

    @Test
    void a_chart_is_that_of_plot_the_dots() {
        Map<String, List<Golden>> series = Golden.groups("spc_input", "series");
        Map<String, List<Golden>> points = Golden.groups("spc_expected_points", "series");
        for (Golden summary : Golden.rows("spc_expected_summary")) {
            String name = summary.text("series");
            List<Observation> observations = observations(of(series, name));
            XmrChart chart = XmrChart.of(observations, settings(summary, TwoOfThree.PLOT_THE_DOTS));
            XmrChart of2023 = XmrChart.of(observations, settings(summary, TwoOfThree.MAKING_DATA_COUNT_2023));
            summary.holds("n", (double) chart.points().size());
            VariationIcon icon = chart.variation();
            assertThat(icon == null ? "" : icon.label()).as(name).isEqualTo(summary.text("variation_icon"));
            Assurance assurance = chart.assurance();
            assertThat(assurance == null ? "" : assurance.label()).as(name).isEqualTo(summary.text("assurance"));
            assertThat(of2023.assurance()).as(name).isEqualTo(assurance);
            pointsHold(of(points, name), chart, of2023);
        }
    }

    private static void pointsHold(List<Golden> rows, XmrChart chart, XmrChart of2023) {
        assertThat(chart.points()).hasSameSizeAs(rows);
        int i = 0;
        for (ChartGroup group : chart.groups()) {
            for (ChartPoint point : group.points()) {
                Golden row = rows.get(i);
                GoldenCell cell = new GoldenCell(row, TOLERANCE, Math.abs(row.given("mean")));
                cell.holds("date", point.observation().period().toString());
                cell.holds("value", point.observation().value());
                cell.holds("rebase_group", (double) group.number());
                cell.holds("short_group", group.isShort());
                limitsHold(cell, group.limits());
                ChartPosition position = Objects.requireNonNull(point.position());
                cell.holds("relative_to_mean", (double) position.side());
                cell.holds("outside_limits", position.outside());
                cell.holds("close_to_limits", position.close());
                cell.holds("special_cause_type", point.cause().label());
                cell.holds("special_cause", point.cause().isSpecial());
                cell.holds("point_type", point.type().label());
                cell.holds(
                        "special_cause_type_mdc2023",
                        of2023.points().get(i).cause().label());
                i++;
            }
        }
    }

    private static void limitsHold(GoldenCell cell, ProcessLimits limits) {
        cell.holds("mean", limits.mean());
        cell.holds("amr", limits.movingRange());
        cell.holds("lpl", limits.lower());
        cell.holds("upl", limits.upper());
        cell.holds("near_lpl", limits.nearLower());
        cell.holds("near_upl", limits.nearUpper());
    }

    @Test
    void no_rule_reaches_across_a_gap() {
        Map<String, List<Golden>> all = Golden.groups("rules_spc_gaps", "series");
        for (List<Golden> rows : all.values()) {
            XmrChart chart = XmrChart.of(observations(rows), XmrSettings.standard(Improvement.NEUTRAL));
            assertThat(chart.hasGaps()).isEqualTo(rows.stream().anyMatch(row -> row.number("value") == null));
            ProcessLimits limits = chart.groups().get(0).limits();
            List<ChartPoint> points = chart.points();
            assertThat(points).hasSameSizeAs(rows);
            for (int i = 0; i < points.size(); i++) {
                GoldenCell cell = new GoldenCell(
                        rows.get(i), TOLERANCE, Math.abs(rows.get(i).given("mean")));
                cell.holds("mean", limits.mean());
                cell.holds("lpl", limits.lower());
                cell.holds("upl", limits.upper());
                cell.holds("special_cause_type_mdc2023", points.get(i).cause().label());
            }
        }
    }

    private static List<Golden> of(Map<String, List<Golden>> groups, String name) {
        return groups.getOrDefault(name, List.of());
    }

    private static List<Observation> observations(List<Golden> rows) {
        List<Observation> observations = new ArrayList<>();
        rows.forEach(
                row -> observations.add(Observation.ofValue(LocalDate.parse(row.text("date")), row.number("value"))));
        return observations;
    }

    private static XmrSettings settings(Golden summary, TwoOfThree twoOfThree) {
        Double baseline = summary.number("fix_after_n_points");
        Set<LocalDate> rebaseDates = Stream.of(summary.text("rebase_dates").split(";"))
                .filter(date -> !date.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
        return new XmrSettings(
                Improvement.valueOf(summary.text("improvement_direction").toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(summary.text("screen_outliers")),
                baseline == null ? null : (Integer) baseline.intValue(),
                rebaseDates,
                summary.number("target"),
                twoOfThree);
    }
}
