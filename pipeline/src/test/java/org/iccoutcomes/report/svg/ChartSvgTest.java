package org.iccoutcomes.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.iccoutcomes.report.chart.ControlChart;
import org.iccoutcomes.report.chart.ControlChart.Limits;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.report.chart.ControlChart.Point;
import org.iccoutcomes.report.chart.ControlChart.Sign;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartSvgTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final Mark START = new Mark(LocalDate.of(2014, 3, 1), "start, March 2014");

    private static Point point(int month, @Nullable Double rate, Sign sign) {
        return new Point(FIRST.plusMonths(month), rate, new Limits(10, 5, 15), sign);
    }

    private static String chart(List<Point> points, List<Mark> marks) {
        return ChartSvg.draw(new ControlChart("title", "seen", "per 1,000", points, marks))
                .svg();
    }

    private static long count(String svg, String regex) {
        return Pattern.compile(regex).matcher(svg).results().count();
    }

    private static List<Point> months(int number) {
        List<Point> points = new ArrayList<>();
        for (int month = 0; month < number; month++) {
            points.add(point(month, 9.0 + month % 3, Sign.USUAL));
        }
        return points;
    }

    @Test
    void the_same_chart_gives_the_same_text() {
        assertThat(chart(months(12), List.of(START))).isEqualTo(chart(months(12), List.of(START)));
    }

    @Test
    void every_month_with_a_rate_is_a_point_and_the_line_breaks_where_there_is_none() {
        List<Point> whole = months(12);
        List<Point> broken = new ArrayList<>(whole);
        broken.set(5, point(5, null, Sign.USUAL));

        long points = count(chart(whole, List.of()), "<circle|<ellipse");
        assertThat(points - count(chart(broken, List.of()), "<circle|<ellipse")).isEqualTo(1);
        assertThat(count(chart(broken, List.of()), "<path")).isEqualTo(count(chart(whole, List.of()), "<path") + 1);
    }

    @Test
    @DisplayName("a sign is told by its shape as well as its colour, and only signs that occur are explained")
    void signs_differ_in_shape() {
        List<Point> points = months(12);
        points.set(11, point(11, 16.0, Sign.WORSE));

        String svg = chart(points, List.of());

        assertThat(svg).contains("as usual", "worse than usual").doesNotContain("better than usual");
        assertThat(count(svg, HouseStyle.VERMILION.toLowerCase(java.util.Locale.ROOT)) + count(svg, "184,74,0"))
                .isPositive();
    }

    @Test
    @DisplayName("a month that may still change is hollow, and its line is there")
    void provisional_months_are_hollow() {
        List<Point> points = months(12);
        points.set(11, new Point(FIRST.plusMonths(11), 9.0, new Limits(10, 5, 15), Sign.WORSE, true));

        String svg = chart(points, List.of());

        assertThat(svg).doesNotContain("worse than usual");
        assertThat(count(svg, "<circle|<ellipse")).isGreaterThanOrEqualTo(12);
    }

    @Test
    void mean_and_limits_are_named_at_their_ends() {
        assertThat(chart(months(12), List.of())).contains("upper limit", "mean 10.0", "lower limit");
    }

    @Test
    void days_are_named() {
        assertThat(chart(months(12), List.of(START))).contains("start, March 2014");
    }

    @Test
    @DisplayName("O2: markup in names is text in a drawing")
    void markup_is_text() {
        assertThat(chart(months(12), List.of(new Mark(FIRST, "<script>alert(1)</script>"))))
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }

    @Test
    @DisplayName("a chart without points is drawn, not refused")
    void a_chart_without_points_is_drawn() {
        assertThat(chart(List.of(), List.of())).startsWith("<svg");
    }
}
