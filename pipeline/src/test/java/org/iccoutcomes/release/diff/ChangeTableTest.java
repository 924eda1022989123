package org.iccoutcomes.release.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a release says of the one before it. */
class ChangeTableTest {
    private static ReleasedTables release(BigDecimal periodOfTheFirst) {
        Map<String, Table> tables = new TreeMap<>();
        ReleaseTables.of(Drawn.content("Grange", true)).forEach(table -> tables.put(table.name(), table));
        Table findings = Objects.requireNonNull(tables.get(ReleaseTables.FINDINGS));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : findings.rows()) {
            List<@Nullable Object> copy = new ArrayList<>(row);
            if (copy.get(findings.indexOf("area")).equals("Millom")) {
                copy.set(findings.indexOf("period_numerator"), periodOfTheFirst);
            }
            rows.add(copy);
        }
        tables.put(ReleaseTables.FINDINGS, new Table(findings.name(), findings.columns(), rows));
        return new ReleasedTables(new Provenance("c", "p", List.of(), List.of()), tables);
    }

    @Test
    void a_figure_that_moved_has_a_row_with_what_it_was_what_it_is_and_why() {
        Table table = ChangeTable.of(
                Optional.of(ReleaseDiff.of(release(new BigDecimal("690")), release(new BigDecimal("695")))));

        List<Rows.Row> rows = new Rows(table).stream().toList();
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.text("area")).isEqualTo("Millom");
            assertThat(row.decimal("period_was")).isEqualByComparingTo("690");
            assertThat(row.decimal("period_is")).isEqualByComparingTo("695");
            assertThat(row.text("why")).isEqualTo("data");
        });
    }

    @Test
    void a_number_with_zeros_behind_it_is_the_same_number() {
        ReleaseDiff diff = ReleaseDiff.of(release(new BigDecimal("695.00")), release(new BigDecimal("695")));

        assertThat(diff.moved()).isEmpty();
    }

    @Test
    void a_first_release_has_the_table_without_rows() {
        assertThat(ChangeTable.of(Optional.empty()).rows()).isEmpty();
        assertThat(ChangeTable.of(Optional.empty()).columns()).isNotEmpty();
    }
}
