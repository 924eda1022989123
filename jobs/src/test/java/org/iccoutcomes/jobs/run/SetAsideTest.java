package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.jobs.TypedCommand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code icc quarantine} shows of a night. */
@Tag("spark")
@ExtendWith(TwoNights.Given.class)
class SetAsideTest {
    private final TwoNights nights;
    private final Stores stores;

    SetAsideTest(TwoNights nights) {
        this.nights = nights;
        this.stores = nights.morning().open().stores();
    }

    @Test
    void every_row_of_the_ledger_that_was_set_aside_has_a_rule() {
        Table byRule = new SetAside(stores, 2).byRule();

        long set = stores.releases().manifest(2).provenance().sources().stream()
                .map(Provenance.Source::rows)
                .mapToLong(rows -> rows.quarantined())
                .sum();
        assertThat(set).isPositive();
        assertThat(byRule.rows().stream()
                        .mapToLong(row -> (Long) row.get(byRule.indexOf("rows")))
                        .sum())
                .isEqualTo(set);
    }

    @Test
    void rows_are_found_by_file_and_by_rule_with_or_without_its_column() {
        SetAside setAside = new SetAside(stores, 2);

        List<Table> all = setAside.rows("hes-ae-2014-15-m13", "");
        List<Table> ofRule = setAside.rows("hes-ae-2014-15-m13", "missing-required");

        assertThat(all)
                .singleElement()
                .satisfies(table -> assertThat(table.name()).isEqualTo("hes-ae-2014-15-m13.csv.gz"));
        assertThat(ofRule)
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(String.valueOf(row.get(table.indexOf("rules"))))
                                .contains("missing-required:")));
        assertThat(setAside.rows("", "no-such-rule")).isEmpty();
    }

    @Test
    void of_persons_only_shapes_are_shown() {
        Table table = new SetAside(stores, 2).rows("hes-ae-2014-15-m13", "").get(0);

        int key = table.indexOf("attendance_key");
        assertThat(table.rows()).extracting(row -> shape(row.get(key))).allMatch(shape -> shape.matches("[9xX.+-]*"));
    }

    private static String shape(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Test
    void the_command_counts_lists_and_refuses_what_is_not_there() {
        TypedCommand counted = TypedCommand.in(nights.morning().folder(), "quarantine", "--format", "csv");
        TypedCommand listed =
                TypedCommand.in(nights.morning().folder(), "quarantine", "--rule", "missing-required", "--limit", "1");
        TypedCommand nothing = TypedCommand.in(nights.morning().folder(), "quarantine", "--rule", "nope");

        assertThat(counted.code()).as(counted.err()).isZero();
        assertThat(counted.out()).contains("hes-ae-2014-15-m13.csv.gz,missing-required:arrival_date,");
        assertThat(listed.err()).contains("the first 1 of");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("no row set aside is of such a file and rule.");
    }
}
