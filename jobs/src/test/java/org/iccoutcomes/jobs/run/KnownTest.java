package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.jobs.outcome.Failure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownTest {
    private static final Delivery DATED = delivery("dated", "2015-05-31", "2016-03-31");
    private static final Delivery COVERING = delivery("covering", null, "2015-06-30");
    private static final Delivery SITES = delivery("sites", null, null);
    private static final List<Delivery> ALL = List.of(DATED, COVERING, SITES);

    private static Delivery delivery(String id, @Nullable String extract, @Nullable String lastDay) {
        DateRange covers =
                lastDay == null ? null : new DateRange(LocalDate.parse("2014-04-01"), LocalDate.parse(lastDay));
        Scope scope = new Scope(
                "somebody",
                new TreeSet<>(),
                covers,
                extract == null ? null : LocalDate.parse(extract),
                0,
                new TreeMap<>());
        return new Delivery(
                id,
                "feed",
                Dataset.COUNTS,
                new Delivery.SourceFile(id, 1, id, id),
                scope,
                new FileLedger(0, 0, 0, 0, 0),
                Map.of(),
                List.of());
    }

    private static Known on(String day) {
        return Known.of(ALL, Optional.of(LocalDate.parse(day)));
    }

    @Test
    void without_a_day_everything_received_is_known() {
        assertThat(Known.of(ALL, Optional.empty())).isEqualTo(new Known(ALL, 0));
    }

    @Test
    void the_extract_date_decides_and_not_the_days_it_covers() {
        assertThat(on("2015-05-31").deliveries()).containsExactly(DATED, SITES);
    }

    @Test
    void an_extract_without_a_date_is_known_from_the_last_day_it_covers() {
        assertThat(on("2015-06-29").isLookBack()).isTrue();
        assertThat(on("2015-06-30")).isEqualTo(new Known(ALL, 0));
    }

    @Test
    void sites_alone_are_nothing_to_count() {
        assertThatThrownBy(() -> on("2015-05-30"))
                .isInstanceOf(Failure.class)
                .hasMessage("no extract was known on 2015-05-30.");
    }
}
