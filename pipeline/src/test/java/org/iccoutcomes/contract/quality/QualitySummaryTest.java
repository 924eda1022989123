package org.iccoutcomes.contract.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.iccoutcomes.contract.quality.FeedQuality.Held;
import org.iccoutcomes.contract.quality.QualitySummary.CodeShare;
import org.iccoutcomes.contract.quality.QualitySummary.ColumnShares;
import org.iccoutcomes.contract.quality.QualitySummary.MonthRows;
import org.iccoutcomes.disclose.SmallNumbers;
import org.junit.jupiter.api.Test;

class QualitySummaryTest {
    private static final FeedQuality FEED = new FeedQuality(
            "hes-ae",
            new TreeMap<>(Map.of(
                    "2014-05", new Held(201, 0, 0), "2015-04", new Held(7, 0, 0), "2015-05", new Held(101, 0, 0))),
            new TreeMap<>(),
            new TreeMap<>(Map.of(
                    "arrival_date", new TreeMap<>(Map.of("2015-05", new Held(101, 0, 0))),
                    "site_code",
                            new TreeMap<>(Map.of(
                                    "2014-05", new Held(201, 40, 0),
                                    "2015-04", new Held(7, 0, 0),
                                    "2015-05", new Held(101, 50, 20))))),
            new TreeMap<>(Map.of(
                    "attendance_disposal",
                    new TreeMap<>(Map.of(
                            "2014-05", mix(Map.of("01", 60L, "02", 140L)),
                            "2015-05", mix(Map.of("01", 40L, "02", 56L, "03", 4L)))))));

    /** Before the newest file came, May 2015 had fewer rows. */
    private static final FeedQuality EARLIER = new FeedQuality(
            "hes-ae",
            new TreeMap<>(Map.of("2015-05", new Held(50, 0, 0))),
            new TreeMap<>(),
            new TreeMap<>(Map.of("site_code", new TreeMap<>(Map.of("2015-05", new Held(50, 5, 0))))),
            new TreeMap<>(Map.of(
                    "attendance_disposal", new TreeMap<>(Map.of("2015-05", mix(Map.of("01", 10L, "02", 40L)))))));

    @Test
    void a_month_stands_beside_the_same_month_a_year_before() {
        MonthRows may = summary(UnaryOperator.identity()).months().get(2);

        assertThat(may).isEqualTo(new MonthRows("hes-ae", "2015-05", decimal(101), decimal(201), decimal(50), ""));
        assertThat(may.percentOfYearBefore()).isEqualByComparingTo("50");
        assertThat(summary(UnaryOperator.identity()).months().get(0).percentOfYearBefore())
                .isNull();
    }

    @Test
    void shares_are_of_the_latest_twelve_months_and_of_the_twelve_before() {
        // 50 of 108 rows from June 2014 to May 2015 are empty; 40 of 201 from June 2013 to May 2014.
        assertThat(summary(UnaryOperator.identity()).columns())
                .containsExactly(new ColumnShares(
                        "hes-ae",
                        "site_code",
                        decimal(46),
                        decimal(20),
                        decimal(10),
                        decimal(19),
                        decimal(0),
                        decimal(0)));
    }

    @Test
    void few_rows_are_hidden_and_shares_are_made_of_what_is_shown() {
        QualitySummary shown = summary(SmallNumbers::shown);

        assertThat(shown.months()).extracting(MonthRows::rows).containsExactly(decimal(200), null, decimal(100));
        assertThat(shown.columns().get(0).blank()).as("50 of 110").isEqualByComparingTo("45");
    }

    @Test
    void codes_stand_beside_those_of_a_year_before_and_of_the_delivery_before() {
        assertThat(summary(UnaryOperator.identity()).codes())
                .filteredOn(share -> share.month().equals("2015-05"))
                .containsExactly(
                        new CodeShare(
                                "hes-ae",
                                "attendance_disposal",
                                "2015-05",
                                "01",
                                decimal(40),
                                decimal(30),
                                decimal(20)),
                        new CodeShare(
                                "hes-ae",
                                "attendance_disposal",
                                "2015-05",
                                "02",
                                decimal(56),
                                decimal(70),
                                decimal(80)),
                        new CodeShare(
                                "hes-ae", "attendance_disposal", "2015-05", "03", decimal(4), decimal(0), decimal(0)));
    }

    @Test
    void a_code_of_few_rows_is_hidden() {
        assertThat(summary(SmallNumbers::shown).codes())
                .filteredOn(
                        share -> share.month().equals("2015-05") && share.code().equals("03"))
                .extracting(CodeShare::percent)
                .containsOnlyNulls();
    }

    private static CodeMix mix(Map<String, Long> rows) {
        return new CodeMix(new TreeMap<>(rows));
    }

    private static QualitySummary summary(UnaryOperator<BigDecimal> shown) {
        return new ShownQuality(shown).of(List.of(FEED), Map.of("hes-ae", EARLIER), Completeness.WHOLE);
    }

    private static BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number);
    }
}
