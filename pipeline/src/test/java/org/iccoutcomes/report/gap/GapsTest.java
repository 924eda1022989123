package org.iccoutcomes.report.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a cell is empty is told by the release. */
class GapsTest {
    /** A row of texts in columns; {@code _} for none. */
    private static @Nullable Gap why(String table, String rule, String row, String column) {
        List<Column> columns = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (String part : row.split(" ", -1)) {
            String[] pair = part.split("=", -1);
            columns.add(
                    pair[0].matches("numerator|denominator|rate|ours|rows|.*_percent|.*(numerator|denominator|rate)")
                            ? Column.number(pair[0], "")
                            : Column.text(pair[0], ""));
            values.add(pair[1].equals("_") ? null : pair[1].replace('~', ' '));
        }
        Table asked = new Table(table, columns, List.of(values));
        Table about = new Table(
                "about",
                List.of(Column.text("item", ""), Column.text("value", "")),
                List.of(List.of("disclosure-rule", rule)));
        Table definitions = new Table(
                "definitions",
                List.of(Column.text("measure", ""), Column.text("unit", "")),
                List.of(
                        List.of("nel", "per 1,000 person-years"),
                        List.of("share", "%"),
                        List.of("plain", "conversations per day")));
        return Gaps.of(Arrays.asList(about, definitions, asked))
                .of(asked)
                .at(asked.rows().get(0), asked.indexOf(column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findings | baseline_days=365 baseline_numerator=_ flags=suppressed;small-count         | baseline_numerator   | CONFIDENTIAL
            findings | baseline_days=0 baseline_numerator=_ flags=no-data;suppressed                | baseline_numerator   | NOT_AVAILABLE
            findings | unit=per baseline_days=365 baseline_numerator=9 baseline_denominator=_ baseline_rate=_ flags=missing-denominator | baseline_rate | NOT_AVAILABLE
            findings | unit=plain~per~day baseline_denominator=_ flags=suppressed                   | baseline_denominator | NOT_APPLICABLE
            findings | unit=% baseline_days=365 baseline_numerator=0 baseline_denominator=_ baseline_rate=_ flags=suppressed;baseline-zero | baseline_rate | CONFIDENTIAL
            findings | change_percent=_ flags=suppressed;baseline-zero                              | change_percent       | NOT_APPLICABLE
            findings | comparator=own comparator_percent=_ flags=suppressed                         | comparator_percent   | NOT_APPLICABLE
            findings | comparator=peers comparator_percent=_ flags=no-comparator                    | comparator_percent   | NOT_AVAILABLE
            findings | comparator=peers comparator_percent=_ flags=suppressed                       | comparator_percent   | CONFIDENTIAL
            findings | comparator=peers comparator_percent=1 change_percent=2 effect_percent=_ effect_design=none flags=peers-started | effect_percent | NOT_AVAILABLE
            findings | flags=_                                                                      | flags                | NOT_APPLICABLE
            trends   | measure=nel numerator=_ denominator=_ rate=_ mean=1                           | rate                 | CONFIDENTIAL
            trends   | measure=plain numerator=9 denominator=_ rate=3 mean=1                        | denominator          | NOT_APPLICABLE
            trends   | measure=share numerator=0 denominator=_ rate=_ mean=1                        | rate                 | CONFIDENTIAL
            funnels  | measure=nel numerator=_ denominator=_ rate=_ target=_                        | numerator            | NOT_AVAILABLE
            funnels  | measure=nel numerator=_ denominator=9 rate=_ target=1                        | numerator            | CONFIDENTIAL
            rates    | measure=nel days=365 numerator=9 denominator=_ rate=_                        | denominator          | NOT_AVAILABLE
            rates    | measure=nel days=0 numerator=_ denominator=_ rate=_                          | numerator            | NOT_AVAILABLE
            benchmarks | kind=change-percent verdict=differs ours=_                                 | ours                 | CONFIDENTIAL
            benchmarks | kind=not-computable verdict=sources~conflict:~no~verdict ours=_            | ours                 | NOT_AVAILABLE
            completeness | feed=apc month=2015-04 rows=_                                            | rows                 | CONFIDENTIAL
            completeness | feed=apc month=2015-04 rows=20 rows_year_before=_                        | rows_year_before     | NOT_AVAILABLE
            areas    | area=Millom start=_                                                          | start                | NOT_APPLICABLE
            new      | name=Millom numerator=_                                                      | numerator            | NOT_AVAILABLE
            new      | name=Millom words=_                                                          | words                | NOT_APPLICABLE
            """)
    void why_a_cell_is_empty(String table, String row, String column, Gap gap) {
        assertThat(why(table, "nhs-digital-2018", row, column)).isEqualTo(gap);
    }

    @Test
    void nothing_is_confidential_where_nothing_is_protected() {
        String row = "baseline_days=365 baseline_numerator=_ flags=suppressed";

        assertThat(why("findings", "none", row, "baseline_numerator")).isEqualTo(Gap.NOT_AVAILABLE);
    }

    @Test
    void a_cell_with_a_value_has_no_gap() {
        assertThat(why("areas", "none", "area=Millom", "area")).isNull();
    }
}
