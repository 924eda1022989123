package org.iccoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iccoutcomes.DrawnMeasures;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.junit.jupiter.api.Test;

class RecordCoverageTest {
    private static final FinancialYear YEAR = new FinancialYear(2014);
    private static final List<Measure> ANY =
            List.of(DrawnMeasures.rows("any", Dataset.ADMISSIONS, Condition.everyRow()));

    private static LiveDelivery live(String submitter, String from, String to, int... years) {
        TreeSet<FinancialYear> used = new TreeSet<>();
        Arrays.stream(years).forEach(year -> used.add(new FinancialYear(year)));
        DateRange covers = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
        return new LiveDelivery(
                new Delivery(
                        from,
                        "hes-apc",
                        Dataset.ADMISSIONS,
                        new Delivery.SourceFile("f", 1, "", ""),
                        new Scope(submitter, used, covers, null, 0, new TreeMap<>()),
                        new FileLedger(0, 0, 0, 0, 0),
                        Map.of(),
                        List.of()),
                used);
    }

    private static Coverage known(String start, int days) {
        return new Coverage("any", null, new Period(LocalDate.parse(start), days));
    }

    @Test
    void days_that_live_deliveries_cover_are_known_within_the_parts_year() {
        List<LiveDelivery> source = List.of(
                live("RTX", "2013-04-01", "2014-05-31", 2013, 2014), live("RTX", "2014-06-01", "2014-06-30", 2014));

        assertThat(RecordCoverage.of(ANY, List.of(source), YEAR)).containsExactly(known("2014-04-01", 91));
    }

    @Test
    void a_gap_parts_what_is_known() {
        List<LiveDelivery> source =
                List.of(live("RTX", "2014-04-01", "2014-04-30", 2014), live("RTX", "2014-06-01", "2015-03-31", 2014));

        assertThat(RecordCoverage.of(ANY, List.of(source), YEAR))
                .containsExactly(known("2014-04-01", 30), known("2014-06-01", 304));
    }

    @Test
    void every_submitter_of_the_year_or_one_next_to_it_must_have_delivered() {
        List<LiveDelivery> source = List.of(
                live("RTX", "2014-04-01", "2015-03-31", 2014),
                live("RXL", "2014-04-01", "2014-04-30", 2014),
                live("RNN", "2012-04-01", "2013-03-31", 2012));

        assertThat(RecordCoverage.of(ANY, List.of(source), YEAR)).containsExactly(known("2014-04-01", 30));
    }

    @Test
    void a_replaced_year_of_a_delivery_covers_nothing() {
        List<LiveDelivery> source = List.of(live("RTX", "2013-04-01", "2015-03-31", 2013));

        assertThat(RecordCoverage.of(ANY, List.of(source), YEAR)).isEmpty();
    }

    @Test
    void what_is_derived_from_several_datasets_is_known_where_all_are() {
        List<LiveDelivery> admissions = List.of(live("RTX", "2014-04-01", "2014-06-30", 2014));
        List<LiveDelivery> attendances = List.of(live("RTX", "2014-05-01", "2015-03-31", 2014));

        assertThat(RecordCoverage.of(ANY, List.of(admissions, attendances), YEAR))
                .containsExactly(known("2014-05-01", 61));
    }
}
