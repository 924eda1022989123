package org.iccoutcomes.contract.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.definition.feed.ProvisionalLimits;
import org.iccoutcomes.definition.feed.QualityLimits;
import org.junit.jupiter.api.Test;

/** When the codes of a month part otherwise than they did. */
class MixShiftTest {
    private static final CodeMix USUAL = mix(600, 400);

    @Test
    void a_shift_is_the_share_of_rows_that_would_need_another_code() {
        // 60 : 40 against 75 : 25: fifteen rows in a hundred.
        assertThat(mix(75, 25).shiftFrom(mix(60, 40))).isCloseTo(15, within(1e-9));
        assertThat(USUAL.shiftFrom(mix(60, 40))).isZero();
        assertThat(mix(10, 0).shiftFrom(mix(0, 10))).isCloseTo(100, within(1e-9));
    }

    @Test
    void a_month_is_compared_with_the_year_before_and_with_the_delivery_before() {
        assertThat(shifts(Map.of("2015-05", mix(750, 250), "2014-05", USUAL), Map.of("2015-05", mix(580, 420))))
                .containsExactly("2015-05 PREVIOUS_DELIVERY 17", "2015-05 YEAR_BEFORE 15");
    }

    @Test
    void a_shift_within_the_limit_is_not_told() {
        assertThat(shifts(Map.of("2015-05", mix(680, 320), "2014-05", USUAL), Map.of()))
                .isEmpty();
        assertThat(shifts(Map.of("2015-05", mix(680, 320), "2014-05", USUAL), Map.of(), limits(4)))
                .containsExactly("2015-05 YEAR_BEFORE 8");
    }

    @Test
    void few_rows_waver_and_say_nothing() {
        assertThat(shifts(Map.of("2015-05", mix(80, 10), "2014-05", USUAL), Map.of()))
                .as("fewer than a hundred rows")
                .isEmpty();
        // 71 against 60 of a hundred is within three standard deviations of the difference, which is 6.7 points.
        assertThat(shifts(Map.of("2015-05", mix(71, 29), "2014-05", mix(60, 40)), Map.of()))
                .isEmpty();
    }

    @Test
    void months_older_than_twelve_are_not_compared_with_their_year_before_again() {
        assertThat(shifts(Map.of("2016-05", USUAL, "2015-05", mix(900, 100), "2014-05", USUAL), Map.of()))
                .containsExactly("2016-05 YEAR_BEFORE 30");
    }

    private static List<String> shifts(Map<String, CodeMix> months, Map<String, CodeMix> earlier) {
        return shifts(months, earlier, QualityLimits.USUAL);
    }

    private static List<String> shifts(
            Map<String, CodeMix> months, Map<String, CodeMix> earlier, QualityLimits limits) {
        return MixShift.of(feed(months), feed(earlier), limits).stream()
                .map(shift -> shift.month() + " " + shift.against() + " " + shift.percent())
                .toList();
    }

    private static QualityLimits limits(int percent) {
        return new QualityLimits(
                BigDecimal.TEN,
                1,
                null,
                Map.of(),
                Map.of(),
                Map.of("admission_method", BigDecimal.valueOf(percent)),
                ProvisionalLimits.USUAL);
    }

    private static FeedQuality feed(Map<String, CodeMix> months) {
        SortedMap<String, SortedMap<String, CodeMix>> codes =
                new TreeMap<>(Map.of("admission_method", new TreeMap<>(months)));
        return new FeedQuality("hes-apc", new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), codes);
    }

    private static CodeMix mix(long emergency, long elective) {
        return new CodeMix(new TreeMap<>(Map.of("21", emergency, "11", elective)));
    }
}
