package org.iccoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.junit.jupiter.api.Test;

class ReleaseTablesTest {
    private static final ReleaseContent CONTENT = Drawn.content("Grange", true);

    private static Table table(String name) {
        return ReleaseTables.of(CONTENT).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findings_survive_their_table() {
        List<ProtectedFinding> inOrder = CONTENT.findings().stream()
                .sorted(Comparator.comparing(f -> f.shown().subject()))
                .toList();

        assertThat(FindingsTable.read(table("findings"))).isEqualTo(inOrder);
    }

    @Test
    void the_order_in_which_findings_come_does_not_matter() {
        List<ProtectedFinding> reversed = new ArrayList<>(CONTENT.findings());
        Collections.reverse(reversed);

        assertThat(FindingsTable.of(reversed, List.of(Drawn.ADMISSIONS))).isEqualTo(table("findings"));
    }

    @Test
    void every_column_says_what_it_means() {
        assertThat(ReleaseTables.of(CONTENT))
                .flatExtracting(Table::columns)
                .extracting(Column::meaning)
                .noneMatch(String::isBlank);
    }

    @Test
    void tables_come_in_the_order_of_their_names() {
        assertThat(ReleaseTables.of(CONTENT)).extracting(Table::name).isSorted();
    }

    @Test
    void a_finding_of_an_unknown_measure_is_a_bug() {
        assertThatThrownBy(() -> FindingsTable.of(CONTENT.findings(), List.of()))
                .hasMessageContaining("non-elective-admissions");
    }

    @Test
    void a_published_figure_stands_beside_ours() {
        assertThat(new Rows(table("benchmarks"))
                        .stream()
                                .map(row -> row.text("benchmark") + ": " + row.real("ours") + " against "
                                        + row.real("published") + ", " + row.text("verdict")))
                .containsExactly(
                        "millom-non-elective: -23.0 against -23.0, matches (planted)",
                        "millom-budget: null against null, cannot be computed");
    }

    @Test
    void a_file_is_accounted_for() {
        assertThat(new Rows(table("ledger"))
                        .stream()
                                .map(row -> row.text("file") + " " + row.number("read") + " = "
                                        + row.number("accepted") + " + " + row.number("filtered") + " + "
                                        + row.number("duplicate")
                                        + " + " + row.number("quarantined") + ", " + row.text("years_used")))
                .containsExactly("apc.csv.gz 10 = 7 + 1 + 1 + 1, 2014-15");
    }

    @Test
    void windows_are_dates_only_where_an_area_has_a_start() {
        assertThat(new Rows(table("windows"))
                        .stream()
                                .map(row -> row.text("window") + " " + row.text("area") + " " + row.date("from") + " "
                                        + row.date("to")))
                .containsExactly(
                        "headline baseline Millom 2013-06-01 2014-05-31",
                        "headline period Millom 2014-06-01 2015-05-31",
                        "six-months Millom 2014-06-01 2014-11-30");
    }

    @Test
    void a_rate_is_told_once_however_many_comparisons_use_it() {
        assertThat(new Rows(table("rates")).stream().map(row -> row.text("area") + " " + row.date("from")))
                .containsExactly("Grange 2013-06-01", "Grange 2014-06-01", "Millom 2013-06-01", "Millom 2014-06-01");
    }
}
