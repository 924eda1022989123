package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** A file that takes the place of another is expected of a refresh, and told of where it is of another feed. */
class ReplacedTest {
    private static final FinancialYear YEAR = new FinancialYear(2017);

    private static Delivery delivery(String name, String feed, int month) {
        return new Delivery(
                name,
                feed,
                Dataset.ATTENDANCES,
                new Delivery.SourceFile(name, 1, name, name),
                new Scope(
                        "UHMB",
                        new TreeSet<>(List.of(YEAR)),
                        new DateRange(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31)),
                        null,
                        month,
                        new TreeMap<>(Map.of(YEAR, 5L))),
                new FileLedger(5, 5, 0, 0, 0),
                Map.of(),
                List.of());
    }

    @Test
    void ecds_in_the_place_of_hes_is_told_with_both_files_feeds_and_the_year() {
        List<Delivery> both = List.of(delivery("ecds.csv", "ecds", 12), delivery("ae.csv", "hes-ae", 9));

        assertThat(Replaced.byAnotherFeed(both, LiveSet.of(both)))
                .containsExactly("warning: ecds.csv (feed ecds) replaces ae.csv (feed hes-ae) in 2017-18: both yield"
                        + " attendances  [another-feed]");
    }

    @Test
    void a_refresh_of_the_same_feed_is_nothing_to_tell() {
        List<Delivery> both = List.of(delivery("m12.csv", "hes-ae", 12), delivery("m09.csv", "hes-ae", 9));

        assertThat(Replaced.byAnotherFeed(both, LiveSet.of(both))).isEmpty();
    }
}
