package org.iccoutcomes.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final FinancialYear FY2014 = new FinancialYear(2014);
    private static final FinancialYear FY2015 = new FinancialYear(2015);

    private static final Drawn M9 =
            records("m9").month(9).covers("2014-04-01", "2014-12-31").rows(FY2014, 90);
    private static final Drawn M10 =
            records("m10").month(10).covers("2014-04-01", "2015-01-31").rows(FY2014, 100);

    @Test
    @DisplayName("B12: a refresh older than the loaded one, by month number, is late")
    void a_lower_month_is_late() {
        assertThat(late(List.of(M9, M10), List.of(M10))).containsExactly("m9 after m10");
    }

    @Test
    @DisplayName("B12: the extract date outranks the month number")
    void the_extract_date_comes_first() {
        Drawn loaded = M9.extracted("2015-06-01");

        assertThat(late(List.of(M10.extracted("2015-05-31")), List.of(loaded))).containsExactly("m10 after m9");
        assertThat(late(List.of(M10.extracted("2015-06-02")), List.of(loaded))).isEmpty();
    }

    @Test
    @DisplayName("B12: history that is in the inbox from the beginning is not late")
    void history_is_not_late() {
        assertThat(late(List.of(M9, M10), List.of())).isEmpty();
        assertThat(late(List.of(M9, M10), List.of(M9, M10))).isEmpty();
    }

    @Test
    @DisplayName("B12: a delivery is known by its bytes under another definition of its feed")
    void an_id_does_not_make_an_arrival() {
        Drawn readAnew = M9.digest("the rows as read by another definition");

        assertThat(Arrivals.of(List.of(readAnew.delivery()), List.of(M9.delivery(), M10.delivery()))
                        .fresh())
                .isEmpty();
    }

    @Test
    @DisplayName("B12: another year, another submitter or other days are another scope")
    void other_scopes_are_not_late() {
        Drawn april = records("april")
                .extracted("2014-05-01")
                .covers("2014-04-01", "2014-04-30")
                .rows(FY2014, 5);
        Drawn may = records("may")
                .extracted("2014-06-01")
                .covers("2014-05-01", "2014-05-31")
                .rows(FY2014, 5);

        assertThat(late(List.of(M9), List.of(M10.submitter("RTX")))).isEmpty();
        assertThat(late(List.of(M9), List.of(records("next").month(10).rows(FY2015, 9))))
                .isEmpty();
        assertThat(late(List.of(april), List.of(may))).isEmpty();
    }

    @Test
    @DisplayName("B12: an older table of sites is late after a newer one of its feed")
    void an_older_look_up_is_late() {
        Drawn old = new Drawn("old", Dataset.SITES).extracted("2015-01-01");
        Drawn young = new Drawn("young", Dataset.SITES).extracted("2016-01-01");

        assertThat(late(List.of(old), List.of(young))).containsExactly("old after young");
        assertThat(late(List.of(young), List.of(old))).isEmpty();
    }

    @Test
    @DisplayName("B11: the next refresh of a year is new and not late")
    void a_newer_refresh_is_fresh() {
        Arrivals arrivals = arrivals(List.of(M9, M10), List.of(M9));

        assertThat(arrivals.fresh()).extracting(Delivery::id).containsExactly("m10");
        assertThat(arrivals.late()).isEmpty();
        assertThat(arrivals.again()).isEmpty();
    }

    @Test
    @DisplayName("B10: the same rows under other bytes are told, and are no arrival")
    void the_same_rows_are_known() {
        Drawn sorted = records("m9 sorted")
                .month(8)
                .covers("2014-04-01", "2014-11-30")
                .rows(FY2014, 90)
                .digest(M9.digest());

        Arrivals arrivals = arrivals(List.of(M9, sorted), List.of(M9));

        assertThat(arrivals.fresh()).isEmpty();
        assertThat(arrivals.late()).isEmpty();
        assertThat(arrivals.again())
                .extracting(a -> a.copy().id() + " = " + a.counted().id())
                .containsExactly("m9 sorted = m9");
    }

    private static List<String> late(List<Drawn> received, List<Drawn> loaded) {
        return arrivals(received, loaded).late().stream()
                .map(late -> late.arrival().id() + " after " + late.loaded().id())
                .toList();
    }

    private static Arrivals arrivals(List<Drawn> received, List<Drawn> loaded) {
        return Arrivals.of(deliveries(received), deliveries(loaded));
    }

    private static List<Delivery> deliveries(List<Drawn> drawn) {
        return drawn.stream().map(Drawn::delivery).toList();
    }

    private static Drawn records(String id) {
        return new Drawn(id, Dataset.ADMISSIONS);
    }
}
