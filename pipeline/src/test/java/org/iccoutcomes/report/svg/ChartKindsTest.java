package org.iccoutcomes.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.iccoutcomes.report.chart.BeforeAfter;
import org.iccoutcomes.report.chart.Chart;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.report.chart.FunnelChart;
import org.iccoutcomes.report.chart.LineChart;
import org.iccoutcomes.report.chart.RankedDots;
import org.iccoutcomes.report.chart.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartKindsTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

    private static RankedDots dots(String name) {
        return new RankedDots(
                "title",
                "seen",
                "Change, %",
                List.of(
                        new RankedDots.Dot(name, Role.SUBJECT, "−23.0 %", -23, -31.0, -14.1),
                        new RankedDots.Dot("Kendal", Role.OTHER, "+0.3 %", 0.3, null, null)));
    }

    private static FunnelChart funnel(String name) {
        FunnelChart.Limits limits = new FunnelChart.Limits(80, 90, 110, 120);
        return new FunnelChart(
                "title",
                "seen",
                new FunnelChart.Axes("Person-years", "per 1,000", "limit of chance"),
                100,
                List.of(
                        new FunnelChart.Unit(name, Role.SUBJECT, true, 8000, 75, limits),
                        new FunnelChart.Unit("Kendal", Role.OTHER, true, 15000, 101, limits),
                        new FunnelChart.Unit("Grange", Role.UNLIKE, false, 9000, 111, limits)));
    }

    private static LineChart lines(String name, @Nullable Double second) {
        List<LineChart.Point> points = List.of(
                new LineChart.Point(FIRST, 10.0),
                new LineChart.Point(FIRST.plusMonths(1), 11.0),
                new LineChart.Point(FIRST.plusMonths(2), second),
                new LineChart.Point(FIRST.plusMonths(3), 12.0),
                new LineChart.Point(FIRST.plusMonths(4), 11.0));
        return new LineChart(
                "title",
                "seen",
                "per 1,000",
                List.of(
                        new LineChart.Panel("Zebras", List.of(new LineChart.Line(name, Role.SUBJECT, points))),
                        new LineChart.Panel("Apes", List.of(new LineChart.Line("others", Role.OTHER, points)))),
                List.of(new Mark(FIRST.plusMonths(1), "start, February 2014")));
    }

    private static BeforeAfter beforeAfter(String name) {
        return new BeforeAfter(
                "title",
                "seen",
                name,
                "peers",
                List.of(
                        new BeforeAfter.Row("Admissions", "−23.0 %", new BeforeAfter.Level(77, 69.0, 86.0), 99.0),
                        new BeforeAfter.Row(name, "+2.0 %", new BeforeAfter.Level(102, null, null), null)));
    }

    private static List<Chart> all(String name) {
        return List.of(dots(name), funnel(name), lines(name, 10.5), beforeAfter(name));
    }

    private static String svg(Chart chart) {
        return ChartSvg.draw(chart).svg();
    }

    private static long count(String svg, String regex) {
        return Pattern.compile(regex).matcher(svg).results().count();
    }

    @Test
    void every_kind_names_what_it_is_about_beside_its_marks() {
        assertThat(all("Millom")).allSatisfy(chart -> assertThat(svg(chart)).contains("Millom"));
    }

    @Test
    void the_same_chart_gives_the_same_text() {
        assertThat(all("Millom")).allSatisfy(chart -> assertThat(svg(chart)).isEqualTo(svg(chart)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "=HYPERLINK(\"http://example.org\")",
                "\u202egnilaeh\u202c \u0645\u064a\u0644\u0648\u0645",
                "${7*7}",
                ""
            })
    @DisplayName("O2: markup, formulas, marks that turn writing round and empty names break no chart")
    void names_are_text(String name) {
        assertThat(all(name))
                .allSatisfy(
                        chart -> assertThat(svg(chart)).startsWith("<svg").doesNotContain("<script", "<img", "\u202e"));
    }

    @Test
    @DisplayName("O2: a name of 200 characters is cut short in a drawing; the table beneath has it whole")
    void long_names_are_cut_short() {
        String name = "Llanfair ".repeat(23);

        assertThat(all(name))
                .allSatisfy(chart -> assertThat(svg(chart)).contains("\u2026").doesNotContain(name));
    }

    @Test
    @DisplayName("O5: what is not known has no mark: each stretch between gaps is a line of its own")
    void gaps_are_gaps() {
        String whole = svg(lines("Millom", 10.5));
        String broken = svg(lines("Millom", null));

        assertThat(count(broken, "<path")).isEqualTo(count(whole, "<path") + 2);
    }

    @Test
    void a_figure_without_an_interval_has_no_line() {
        String svg = svg(new RankedDots(
                "title", "seen", "%", List.of(new RankedDots.Dot("Kendal", Role.OTHER, "+0.3 %", 0.3, null, null))));
        String judged = svg(new RankedDots(
                "title", "seen", "%", List.of(new RankedDots.Dot("Kendal", Role.OTHER, "+0.3 %", 0.3, -1.0, 1.0))));

        assertThat(count(judged, "<line|<path")).isGreaterThan(count(svg, "<line|<path"));
    }

    @Test
    void panels_stand_in_the_order_of_the_chart() {
        List<String> headings = List.of("Zebras", "Apes", "Yaks", "Bats", "Xerus", "Cats", "Wolves");
        List<LineChart.Line> lines = lines("Millom", 10.5).panels().get(0).lines();
        String svg = svg(new LineChart(
                "title",
                "seen",
                "",
                headings.stream()
                        .map(heading -> new LineChart.Panel(heading, lines))
                        .toList(),
                List.of()));

        assertThat(headings).isSortedAccordingTo(Comparator.comparing(svg::indexOf));
    }

    @Test
    void charts_without_figures_are_drawn_not_refused() {
        assertThat(List.of(
                        new RankedDots("title", "seen", "%", List.of()),
                        new LineChart("title", "seen", "", List.of(), List.of()),
                        new BeforeAfter("title", "seen", "Millom", "peers", List.of())))
                .allSatisfy(chart -> assertThat(svg(chart)).startsWith("<svg"));
    }

    @Test
    void names_cover_neither_points_nor_one_another() {
        Placing.Frame frame = new Placing.Frame(0, 100, 0, 100, 800, 400);

        List<Placing.Placed> placed = new Placing(frame)
                .of(List.of(new Placing.Named("Millom", 50, 50), new Placing.Named("Kendal", 51, 50)), List.of());

        assertThat(Math.abs(placed.get(0).x() - placed.get(1).x()) * 8
                        + Math.abs(placed.get(0).y() - placed.get(1).y()) * 4)
                .isGreaterThan(15);
    }

    @Test
    void ticks_are_round_numbers_within_the_figures() {
        assertThat(Ticks.between(-31, 18).signed()).containsExactly("−30", "−20", "−10", "0", "+10");
        assertThat(Ticks.between(0, 0.45).plain()).containsExactly("0.0", "0.1", "0.2", "0.3", "0.4");
    }
}
