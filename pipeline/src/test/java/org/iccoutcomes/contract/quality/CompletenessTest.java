package org.iccoutcomes.contract.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.contract.quality.FeedQuality.Held;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.ProvisionalLimits;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T6: incomplete latest months")
class CompletenessTest {
    private static final YearMonth FIRST = YearMonth.of(2014, 1);
    /** The last month: May 2016, the 28th after the first. */
    private static final int LAST = 28;

    @Test
    void as_many_rows_as_a_year_before_are_complete() {
        assertThat(judged(feed(month -> 1000)).completeTo()).isEmpty();
    }

    @Test
    void a_fifth_fewer_than_expected_is_complete_and_one_row_fewer_is_not() {
        assertThat(judged(feed(month -> month == LAST ? 800 : 1000)).completeTo())
                .isEmpty();

        Completeness short201 = judged(feed(month -> month == LAST ? 799 : 1000));

        assertThat(short201.completeTo()).containsExactly(Map.entry(Dataset.ATTENDANCES, day("2016-04-30")));
        assertThat(short201.why("hes-ae", YearMonth.of(2016, 5))).isEqualTo("20 % fewer rows than expected");
    }

    @Test
    void neither_season_nor_growth_is_a_gap() {
        // Every May half of other months; each year twice the one before.
        IntUnaryOperator seasons = month -> (month % 12 == 4 ? 500 : 1000) << (month / 12);

        assertThat(judged(feed(seasons)).completeTo()).isEmpty();
    }

    @Test
    void a_month_as_full_as_a_year_before_is_short_where_the_feed_has_doubled() {
        IntUnaryOperator doubled = month -> month < 12 ? 1000 : month == LAST ? 2000 : 1000 << (month / 12);

        assertThat(judged(feed(doubled)).why("hes-ae", YearMonth.of(2016, 5)))
                .isEqualTo("50 % fewer rows than expected");
    }

    @Test
    void the_first_incomplete_month_makes_all_later_ones_provisional() {
        Completeness found = judged(feed(month -> month == LAST - 2 ? 100 : 1000));

        assertThat(found.completeTo()).containsExactly(Map.entry(Dataset.ATTENDANCES, day("2016-02-29")));
    }

    @Test
    void what_is_older_than_the_latest_months_is_a_change_and_not_a_gap() {
        assertThat(judged(feed(month -> month == LAST - 3 ? 100 : 1000)).completeTo())
                .isEmpty();
        assertThat(judged(feed(month -> month == LAST ? 100 : 1000), limits(0)).completeTo())
                .as("none is looked at")
                .isEmpty();
    }

    @Test
    void a_month_without_any_row_is_incomplete() {
        assertThat(judged(feed(month -> month == LAST ? 0 : 1000)).why("hes-ae", YearMonth.of(2016, 5)))
                .isEqualTo("100 % fewer rows than expected");
    }

    @Test
    void few_rows_may_waver_by_three_standard_deviations_and_no_share_of_them_is_told() {
        // 100 expected: the deviation is 10, so 70 may be chance and 69 is not.
        assertThat(judged(feed(month -> month == LAST ? 70 : 100)).completeTo()).isEmpty();
        assertThat(judged(feed(month -> month == LAST ? 69 : 100)).why("hes-ae", YearMonth.of(2016, 5)))
                .isEqualTo("fewer rows than expected");
    }

    @Test
    void without_a_year_before_months_stand_beside_the_months_before_by_day() {
        IntUnaryOperator months = month -> month < LAST - 6 ? 0 : month == LAST ? 400 : 1000;

        assertThat(judged(feed(months)).why("hes-ae", YearMonth.of(2016, 5)))
                .isEqualTo("61 % fewer rows than expected");
        assertThat(judged(feed(month -> month < LAST - 4 ? 0 : month == LAST ? 400 : 1000))
                        .completeTo())
                .as("two months before the latest tell nothing")
                .isEmpty();
    }

    @Test
    void coding_lags_where_more_is_empty_than_usual() {
        FeedQuality lag = feed(month -> 1000, month -> month >= LAST - 1 ? 71 : 20);
        FeedQuality usual = feed(month -> 1000, month -> month >= LAST - 1 ? 70 : 20);

        assertThat(judged(usual, limits(3)).completeTo()).isEmpty();
        assertThat(judged(lag, limits(3)).completeTo())
                .containsExactly(Map.entry(Dataset.ATTENDANCES, day("2016-03-31")));
        assertThat(judged(lag, limits(3)).why("hes-ae", YearMonth.of(2016, 4)))
                .isEqualTo("diagnosis_01 empty in 7 % of rows, usually 2 %");
        assertThat(judged(lag).completeTo()).as("no limit is set").isEmpty();
    }

    @Test
    void a_feed_that_ended_before_has_no_latest_months() {
        Completeness found = Completeness.of(
                List.of(live("hes-ae", Dataset.ATTENDANCES), live("ecds", Dataset.ATTENDANCES)),
                Map.of("hes-ae", feed(month -> month > 20 ? 0 : 1000), "ecds", feed(month -> month < 20 ? 0 : 1000)),
                feed -> ProvisionalLimits.USUAL);

        assertThat(found).isEqualTo(Completeness.WHOLE);
    }

    @Test
    void derived_journeys_are_no_more_complete_than_what_they_are_derived_from() {
        Map<String, FeedQuality> held = Map.of("hes-op", feed(month -> month == LAST ? 100 : 1000));
        Completeness found =
                Completeness.of(List.of(live("hes-op", Dataset.APPOINTMENTS)), held, feed -> ProvisionalLimits.USUAL);

        assertThat(found.completeTo())
                .containsOnlyKeys(Dataset.APPOINTMENTS, Dataset.JOURNEYS)
                .containsEntry(Dataset.JOURNEYS, day("2016-04-30"));
        assertThat(found.without(List.of(Dataset.APPOINTMENTS)).completeTo())
                .as("what is declared wins")
                .containsOnlyKeys(Dataset.JOURNEYS);
    }

    private static Completeness judged(FeedQuality feed) {
        return judged(feed, ProvisionalLimits.USUAL);
    }

    private static Completeness judged(FeedQuality feed, ProvisionalLimits limits) {
        Completeness found =
                Completeness.of(List.of(live("hes-ae", Dataset.ATTENDANCES)), Map.of("hes-ae", feed), id -> limits);
        return found.without(List.of(Dataset.JOURNEYS));
    }

    private static ProvisionalLimits limits(int latest) {
        return new ProvisionalLimits(latest, BigDecimal.valueOf(20), Map.of("diagnosis_01", BigDecimal.valueOf(5)));
    }

    private static FeedQuality feed(IntUnaryOperator rows) {
        return feed(rows, month -> 0);
    }

    /** A feed of 29 months, from January 2014 to May 2016. */
    private static FeedQuality feed(IntUnaryOperator rows, IntUnaryOperator blank) {
        SortedMap<String, Held> months = new TreeMap<>();
        for (int month = 0; month <= LAST; month++) {
            if (rows.applyAsInt(month) > 0) {
                months.put(
                        FIRST.plusMonths(month).toString(),
                        new Held(rows.applyAsInt(month), blank.applyAsInt(month), 0));
            }
        }
        return new FeedQuality(
                "hes-ae", months, new TreeMap<>(), new TreeMap<>(Map.of("diagnosis_01", months)), new TreeMap<>());
    }

    private static LiveDelivery live(String feed, Dataset dataset) {
        Scope scope = new Scope(
                "", new TreeSet<>(), new DateRange(day("2014-01-01"), day("2016-05-31")), null, 0, new TreeMap<>());
        Delivery.SourceFile file = new Delivery.SourceFile(feed + ".csv", 1, "hash", "digest");
        FileLedger rows = new FileLedger(0, 0, 0, 0, 0);
        return new LiveDelivery(
                new Delivery(feed, feed, dataset, file, scope, rows, new TreeMap<>(), List.of()), new TreeSet<>());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
