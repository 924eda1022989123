package org.iccoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.report.chart.ControlChart.Limits;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.report.chart.ControlChart.Point;
import org.iccoutcomes.report.chart.ControlChart.Sign;
import org.junit.jupiter.api.Test;

class TrendWordsTest {
    private static final LocalDate APRIL = LocalDate.of(2014, 4, 1);
    private static final Optional<Mark> START = Optional.of(new Mark(APRIL.plusMonths(4), "start, August 2014"));

    private static List<Point> points(Sign... signs) {
        List<Point> points = new ArrayList<>();
        for (Sign sign : signs) {
            LocalDate month = APRIL.plusMonths(points.size());
            points.add(new Point(month, 100.0 - points.size(), new Limits(97, 90, 104), sign));
        }
        return points;
    }

    private static List<Point> tenMonths() {
        Sign usual = Sign.USUAL;
        return points(Sign.WORSE, usual, usual, usual, Sign.BETTER, Sign.BETTER, usual, usual, usual, Sign.WORSE);
    }

    @Test
    void the_finding_is_of_the_months_since_the_start() {
        assertThat(new TrendWords("per 1,000", START, tenMonths()).finding())
                .isEqualTo(": better than usual in 2 and worse than usual in 1 of 6 months since the start");
    }

    @Test
    void without_a_start_it_is_of_all_months() {
        assertThat(new TrendWords("per 1,000", Optional.empty(), tenMonths()).finding())
                .isEqualTo(": better than usual in 2 and worse than usual in 2 of 10 months");
    }

    @Test
    void few_months_tell_nothing() {
        List<Point> hidden = new ArrayList<>(tenMonths());
        hidden.set(6, new Point(APRIL.plusMonths(6), null, null, Sign.USUAL));

        assertThat(new TrendWords("per 1,000", START, hidden).finding())
                .isEqualTo(": too few months are known since the start to tell");
    }

    @Test
    void what_is_seen_is_more_than_the_title() {
        assertThat(new TrendWords("per 1,000", START, tenMonths()).seen())
                .isEqualTo("Line from April 2014 to January 2015, from 100.0 to 91.0 per 1,000."
                        + " At its end the mean is 97.0 and the limits are 90.0 and 104.0."
                        + " Marked as better than usual: August 2014, September 2014."
                        + " Marked as worse than usual: April 2014, January 2015."
                        + " An upright line marks the start, August 2014.");
    }

    @Test
    void months_that_may_still_change_are_named() {
        List<Point> points = new ArrayList<>(tenMonths());
        points.set(9, new Point(APRIL.plusMonths(9), 91.0, new Limits(97, 90, 104), Sign.USUAL, true));

        assertThat(new TrendWords("per 1,000", START, points).seen())
                .contains(" Hollow, since they may still change: January 2015.");
    }
}
