package org.iccoutcomes.release.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawn release of three findings beside the same with one value changed. */
class ReleaseDiffTest {
    private static final Provenance MADE = provenance("code 1", "a", "b");

    private static Provenance provenance(String code, String... contents) {
        List<Provenance.Source> sources = new ArrayList<>();
        for (String content : contents) {
            sources.add(new Provenance.Source(
                    "hes-apc", "read by " + code, content + ".csv", content, new FileLedger(3, 3, 0, 0, 0)));
        }
        return new Provenance("configuration", code, sources, List.of());
    }

    private static ReleasedTables release() {
        Map<String, Table> tables = new TreeMap<>();
        ReleaseTables.of(Drawn.content("Grange", true)).forEach(table -> tables.put(table.name(), table));
        return new ReleasedTables(MADE, tables);
    }

    /** The release with the first value of a column changed. */
    private static ReleasedTables with(String name, String column, UnaryOperator<Object> change) {
        ReleasedTables release = release();
        Table table = release.table(name);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> copy = new ArrayList<>(row);
            Object value = copy.get(table.indexOf(column));
            if (rows.isEmpty() && value != null) {
                copy.set(table.indexOf(column), change.apply(value));
            }
            rows.add(copy);
        }
        Map<String, Table> tables = new TreeMap<>(release.tables());
        tables.put(name, new Table(name, table.columns(), rows));
        return new ReleasedTables(release.provenance(), tables);
    }

    private static UnaryOperator<Object> replaced(Object value) {
        return old -> value;
    }

    @Test
    void a_release_beside_itself_has_moved_nothing() {
        ReleaseDiff diff = ReleaseDiff.of(release(), release());

        assertThat(diff.moved()).isEmpty();
        assertThat(diff.same()).isEqualTo(3);
        assertThat(diff.onlyBefore()).isEmpty();
        assertThat(diff.isOtherProgram()).isFalse();
    }

    @Test
    void other_counts_are_other_data() {
        ReleaseDiff diff = ReleaseDiff.of(
                release(), with(ReleaseTables.FINDINGS, "period_numerator", number -> new BigDecimal("15.5")));

        assertThat(diff.moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.causes()).containsExactly(Cause.DATA));
        assertThat(diff.same()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "period_denominator, LIST_SIZES",
        "baseline_denominator, LIST_SIZES",
    })
    void other_person_years_are_other_list_sizes(String column, Cause cause) {
        ReleaseDiff diff =
                ReleaseDiff.of(release(), with(ReleaseTables.FINDINGS, column, number -> new BigDecimal("8000")));

        assertThat(diff.moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.causes()).containsExactly(cause));
    }

    @Test
    void other_words_about_a_measure_and_another_version_of_its_code_lists_are_told_where_its_figures_moved() {
        ReleasedTables newer = with(ReleaseTables.FINDINGS, "period_numerator", n -> new BigDecimal("20"));
        Map<String, Table> tables = new TreeMap<>(newer.tables());
        tables.put(
                ReleaseTables.DEFINITIONS,
                with(ReleaseTables.DEFINITIONS, "definition", replaced("Something else."))
                        .table(ReleaseTables.DEFINITIONS));

        ReleaseDiff diff = ReleaseDiff.of(release(), new ReleasedTables(newer.provenance(), tables));

        assertThat(diff.moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.causes()).containsExactly(Cause.DEFINITION, Cause.DATA));
    }

    @Test
    void words_that_are_no_figure_move_nothing() {
        ReleaseDiff diff = ReleaseDiff.of(
                release(), with(ReleaseTables.FINDINGS, "effect_why_not_stronger", replaced("In other words.")));

        assertThat(diff.moved()).isEmpty();
    }

    @Test
    void files_are_told_by_their_content_and_not_by_who_read_them() {
        ReleasedTables older = release();
        ReleasedTables newer = new ReleasedTables(provenance("code 2", "b", "c"), older.tables());

        ReleaseDiff diff = ReleaseDiff.of(older, newer);

        assertThat(diff.onlyBefore()).extracting(Provenance.Source::file).containsExactly("a.csv");
        assertThat(diff.onlyAfter()).extracting(Provenance.Source::file).containsExactly("c.csv");
        assertThat(diff.isOtherProgram()).isTrue();
    }
}
