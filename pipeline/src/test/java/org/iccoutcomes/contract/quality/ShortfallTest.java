package org.iccoutcomes.contract.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.quality.FeedQuality.Held;
import org.iccoutcomes.definition.feed.ProvisionalLimits;
import org.iccoutcomes.definition.feed.QualityLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShortfallTest {
    private static final FeedQuality BEFORE = feed(
            Map.of("2015-04", 100L, "2015-05", 100L, "2015-06", 19L),
            Map.of("provider RTX", 190L, "provider X26", 19L));

    @Test
    @DisplayName("B14: a month may lose a fifth of its rows and not one row more")
    void a_fifth_is_the_usual_limit() {
        FeedQuality fifth = feed(Map.of("2015-04", 80L, "2015-05", 130L, "2015-06", 19L), BEFORE.providers());
        FeedQuality more = feed(Map.of("2015-04", 79L, "2015-05", 130L, "2015-06", 19L), BEFORE.providers());

        assertThat(losses(fifth, QualityLimits.USUAL)).isEmpty();
        assertThat(losses(more, QualityLimits.USUAL)).containsExactly("2015-04: 100 -> 79");
    }

    @Test
    @DisplayName("B14: a month that is gone and a provider that is gone are named")
    void what_is_gone_is_named() {
        FeedQuality now = feed(Map.of("2015-04", 100L, "2015-06", 19L), Map.of("provider X26", 119L));

        assertThat(losses(now, QualityLimits.USUAL)).containsExactly("2015-05: 100 -> 0", "provider RTX: 190 -> 0");
    }

    @Test
    @DisplayName("B14: months and providers of very few rows come and go")
    void few_rows_are_not_missed() {
        FeedQuality now = feed(Map.of("2015-04", 100L, "2015-05", 100L), Map.of("provider RTX", 200L));

        assertThat(losses(now, QualityLimits.USUAL)).isEmpty();
        assertThat(losses(now, limits(20, 1))).containsExactly("2015-06: 19 -> 0", "provider X26: 19 -> 0");
    }

    @Test
    @DisplayName("B14: the limit is the feed's own")
    void limits_are_configuration() {
        FeedQuality now = feed(Map.of("2015-04", 94L, "2015-05", 100L, "2015-06", 19L), BEFORE.providers());

        assertThat(losses(now, limits(5, 20))).containsExactly("2015-04: 100 -> 94");
    }

    private static QualityLimits limits(int fewerRows, long leastRows) {
        return new QualityLimits(
                BigDecimal.valueOf(fewerRows), leastRows, null, Map.of(), Map.of(), Map.of(), ProvisionalLimits.USUAL);
    }

    private static List<String> losses(FeedQuality now, QualityLimits limits) {
        return Shortfall.between(BEFORE, now, limits).stream()
                .map(loss -> loss.what() + ": " + loss.before() + " -> " + loss.after())
                .toList();
    }

    private static FeedQuality feed(Map<String, Long> months, Map<String, Long> providers) {
        TreeMap<String, Held> held = new TreeMap<>();
        months.forEach((month, rows) -> held.put(month, new Held(rows, 0, 0)));
        return new FeedQuality("hes-apc", held, new TreeMap<>(providers), new TreeMap<>(), new TreeMap<>());
    }
}
