package org.iccoutcomes.compare.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.junit.jupiter.api.Test;

class KeptPeriodsTest {
    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static DateRange months(String first, String last) {
        return DateRange.ofMonths(YearMonth.parse(first), YearMonth.parse(last));
    }

    @Test
    void weeks_have_no_date_of_their_own_and_pair_by_place() {
        // Three weeks from Monday 29 December 2014, three from Monday 28 December 2015.
        KeptPeriods all =
                KeptPeriods.all(days("2014-12-29", "2015-01-18"), days("2015-12-28", "2016-01-17"), Grain.WEEK);
        DateRange second = days("2016-01-04", "2016-01-10");

        KeptPeriods kept = all.where(week -> !week.equals(second), Grain.WEEK);

        assertThat(kept.baseline()).containsExactly(days("2014-12-29", "2015-01-04"), days("2015-01-12", "2015-01-18"));
        assertThat(kept.period()).containsExactly(days("2015-12-28", "2016-01-03"), days("2016-01-11", "2016-01-17"));
    }

    @Test
    void windows_of_other_months_pair_by_place_when_equally_long() {
        KeptPeriods all = KeptPeriods.all(months("2014-01", "2014-03"), months("2014-07", "2014-09"), Grain.MONTH);

        KeptPeriods kept = all.where(month -> !month.equals(months("2014-08", "2014-08")), Grain.MONTH);

        assertThat(kept.baseline()).containsExactly(months("2014-01", "2014-01"), months("2014-03", "2014-03"));
    }

    @Test
    void windows_of_unequal_length_have_no_partners_and_lose_only_what_is_missing() {
        KeptPeriods all = KeptPeriods.all(months("2014-01", "2014-03"), months("2015-01", "2015-02"), Grain.MONTH);

        KeptPeriods kept = all.where(month -> !month.equals(months("2015-02", "2015-02")), Grain.MONTH);

        assertThat(kept.baseline()).hasSize(3);
        assertThat(kept.period()).containsExactly(months("2015-01", "2015-01"));
    }
}
