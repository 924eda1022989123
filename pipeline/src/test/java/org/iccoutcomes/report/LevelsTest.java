package org.iccoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static WindowFigure figure(@Nullable Integer numerator, @Nullable Double rate) {
        return new WindowFigure(
                new DateRange(LocalDate.of(2014, 6, 1), LocalDate.of(2015, 5, 31)),
                365,
                numerator == null ? null : BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(900),
                new Interval(rate, null, null, ""));
    }

    @Test
    void the_level_of_a_count_is_the_count() {
        Levels levels = new Levels("per 1,000 person-years");

        assertThat(levels.fromTo(figure(5100, 600.4), figure(3620, 426.2))).isEqualTo(", from 5,100 to 3,620");
        assertThat(levels.caption()).isEqualTo("rates per 1,000 person-years");
    }

    @Test
    void the_level_of_a_mean_is_the_mean_and_not_the_days_it_is_made_from() {
        Levels levels = new Levels("mean stay days");

        assertThat(levels.fromTo(figure(5590, 6.21), figure(3870, 5.56))).isEqualTo(", from 6.2 to 5.6 stay days");
        assertThat(levels.caption()).isEqualTo("mean stay days");
    }

    @Test
    void the_level_of_a_share_is_the_percentage() {
        assertThat(new Levels("%").fromTo(figure(950, 95.0), figure(850, 84.95)))
                .isEqualTo(", from 95.0 to 85.0 %");
    }

    @Test
    void nothing_is_said_where_a_level_is_protected_or_not_known() {
        assertThat(new Levels("per 1,000 person-years").fromTo(figure(null, 1.0), figure(7, 1.0)))
                .isEmpty();
        assertThat(new Levels("%").fromTo(figure(7, 1.0), figure(7, null))).isEmpty();
    }
}
