package org.iccoutcomes.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;
import org.junit.jupiter.api.Test;

class LiveSetTest {
    private static final FinancialYear FY2014 = new FinancialYear(2014);
    private static final FinancialYear FY2015 = new FinancialYear(2015);

    @Test
    void the_newest_refresh_of_a_financial_year_replaces_the_others() {
        Drawn m9 = records("m9").month(9).covers("2014-04-01", "2014-12-31").rows(FY2014, 90);
        Drawn m10 = records("m10").month(10).covers("2014-04-01", "2015-01-31").rows(FY2014, 100);
        Drawn m13 = records("m13").month(13).covers("2014-04-01", "2015-03-31").rows(FY2014, 120);
        Drawn next = records("next").month(2).covers("2015-04-01", "2015-05-31").rows(FY2015, 20);

        LiveSet live = liveSet(next, m13, m9, m10);

        assertThat(ids(live)).containsExactly("next", "m13");
        assertThat(live.superseded()).containsExactly(entry(Dataset.ADMISSIONS, 190L));
    }

    @Test
    void an_extract_date_outranks_a_month_number() {
        Drawn early =
                records("early").month(12).covers("2014-04-01", "2015-03-31").rows(FY2014, 1);
        Drawn late = records("late")
                .month(12)
                .covers("2014-04-01", "2015-03-31")
                .rows(FY2014, 1)
                .extracted("2016-01-01");

        assertThat(ids(liveSet(late, early))).containsExactly("late");
    }

    @Test
    void only_the_years_a_newer_delivery_holds_are_replaced() {
        Drawn both = records("both")
                .month(1)
                .covers("2014-04-01", "2016-03-31")
                .rows(FY2014, 10)
                .rows(FY2015, 20);
        Drawn one = records("one").month(2).covers("2014-04-01", "2015-03-31").rows(FY2014, 11);

        LiveSet live = liveSet(both, one);

        assertThat(live.deliveries())
                .extracting(LiveDelivery::years)
                .containsExactly(new TreeSet<>(List.of(FY2015)), new TreeSet<>(List.of(FY2014)));
        assertThat(live.superseded()).containsExactly(entry(Dataset.ADMISSIONS, 10L));
    }

    @Test
    void each_submitter_replaces_its_own_only() {
        Drawn rtx = records("rtx").submitter("RTX").month(9).rows(FY2014, 1);
        Drawn rnl = records("rnl").submitter("RNL").month(10).rows(FY2014, 1);

        assertThat(ids(liveSet(rtx, rnl))).containsExactly("rtx", "rnl");
    }

    @Test
    void monthly_files_side_by_side_all_stay() {
        Drawn april = records("april").covers("2014-04-01", "2014-04-30").rows(FY2014, 1);
        Drawn may = records("may").covers("2014-05-01", "2014-05-31").rows(FY2014, 1);

        assertThat(ids(liveSet(may, april))).containsExactly("april", "may");
    }

    @Test
    void the_same_rows_count_once() {
        Drawn once = new Drawn("once", Dataset.COUNTS).digest("same").rows(FY2014, 5);
        Drawn again = new Drawn("again", Dataset.COUNTS).digest("same").rows(FY2014, 5);

        LiveSet live = liveSet(once, again);

        assertThat(live.deliveries()).hasSize(1);
        assertThat(live.superseded()).containsExactly(entry(Dataset.COUNTS, 5L));
    }

    @Test
    void counts_all_stay() {
        Drawn first = new Drawn("first", Dataset.COUNTS)
                .covers("2014-04-01", "2014-06-30")
                .rows(FY2014, 5);
        Drawn second = new Drawn("second", Dataset.COUNTS)
                .covers("2014-04-01", "2014-12-31")
                .rows(FY2014, 9);

        assertThat(liveSet(second, first).deliveries()).hasSize(2);
    }

    @Test
    void quarterly_lists_stand_side_by_side_and_a_fuller_file_replaces_them() {
        Drawn april = new Drawn("april", Dataset.LIST_SIZES)
                .covers("2014-04-01", "2014-04-01")
                .rows(FY2014, 5);
        Drawn july = new Drawn("july", Dataset.LIST_SIZES)
                .covers("2014-07-01", "2014-07-01")
                .rows(FY2014, 5);
        Drawn year = new Drawn("year", Dataset.LIST_SIZES)
                .covers("2014-04-01", "2015-01-01")
                .rows(FY2014, 20);

        assertThat(ids(liveSet(july, april))).containsExactly("april", "july");
        assertThat(ids(liveSet(july, year, april))).containsExactly("year");
    }

    @Test
    void of_tables_without_years_the_feeds_newest_is_used() {
        Drawn old = new Drawn("old", Dataset.SITES).accepted(3);
        Drawn young = new Drawn("young", Dataset.SITES).accepted(4).extracted("2016-01-01");

        LiveSet live = liveSet(young, old);

        assertThat(ids(live)).containsExactly("young");
        assertThat(live.superseded()).containsExactly(entry(Dataset.SITES, 3L));
    }

    @Test
    void the_order_of_arrival_changes_nothing() {
        List<Drawn> drawn = new ArrayList<>(List.of(
                records("a").month(9).rows(FY2014, 1),
                records("b").month(9).rows(FY2014, 2),
                records("c").rows(FY2014, 3)));
        LiveSet forwards = liveSet(drawn.toArray(Drawn[]::new));
        Collections.reverse(drawn);

        assertThat(liveSet(drawn.toArray(Drawn[]::new))).isEqualTo(forwards);
        assertThat(ids(forwards)).containsExactly("b");
    }

    private static LiveSet liveSet(Drawn... drawn) {
        List<Delivery> deliveries = new ArrayList<>();
        for (Drawn one : drawn) {
            deliveries.add(one.delivery());
        }
        return LiveSet.of(deliveries);
    }

    private static List<String> ids(LiveSet live) {
        return live.deliveries().stream().map(l -> l.delivery().id()).toList();
    }

    private static Drawn records(String id) {
        return new Drawn(id, Dataset.ADMISSIONS);
    }
}
