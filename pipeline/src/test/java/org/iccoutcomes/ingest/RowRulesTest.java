package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.episodes;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.RowRule;
import org.iccoutcomes.definition.feed.RowRule.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules are data: what becomes of a row, and how many rows may break one before the file is refused. */
class RowRulesTest {
    private static final String FOUR_ROWS = """
            EPIKEY,EPIEND,ADMIDATE,DISDATE,ADMIMETH
            1,2014-05-02,2014-05-01,2014-05-02,21
            2,2014-05-02,2014-05-01,2014-05-02,2E
            3,2014-05-02,2014-05-01,2014-13-02,21
            5.13701E+11,2014-05-02,2014-05-01,2014-05-02,21
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void receive() {
        file = new Received(folder).text("hes-apc-2014-m12.csv", FOUR_ROWS);
    }

    private static Feed with(RowRule... rules) {
        return Feeds.with(episodes(), List.of(rules));
    }

    private static RowRule of(String finding, Severity severity) {
        return new RowRule("the-rule", severity, new RowRule.Check.Finding(finding), "it is so");
    }

    private static RowRule atMost(String finding, RowRule.Limit limit) {
        return new RowRule("the-rule", Severity.QUARANTINE, new RowRule.Check.Finding(finding), "it is so", limit);
    }

    @Test
    void without_rules_unknown_codes_are_counted_and_what_cannot_be_read_is_set_aside() {
        Received.Ingested outcome = ingested(with(), file);

        assertThat(outcome.delivery().ledger()).isEqualTo(new FileLedger(4, 2, 0, 0, 2));
        assertThat(outcome.delivery().findings()).contains(entry("unknown-code:admission_method", 1L));
    }

    @ParameterizedTest
    @CsvSource({"unknown-code:admission_method", "unknown-code"})
    void an_unknown_code_sets_its_row_aside_where_the_feed_says_so(String finding) {
        Received.Ingested outcome = ingested(with(of(finding, Severity.QUARANTINE)), file);

        assertThat(outcome.delivery().ledger()).isEqualTo(new FileLedger(4, 1, 0, 0, 3));
        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                3    | unknown-code:admission_method
                4    | unreadable-date:discharge_date
                5    | key-in-scientific-notation:episode_key
                """);
    }

    @Test
    void a_finding_may_say_that_a_row_is_outside_what_the_feed_is_about() {
        assertThat(ingested(with(of("unknown-code", Severity.FILTER)), file)
                        .delivery()
                        .ledger())
                .isEqualTo(new FileLedger(4, 1, 1, 0, 2));
    }

    @Test
    void a_value_that_cannot_be_read_is_missing_where_that_is_a_warning() {
        Received.Ingested outcome = ingested(with(of("unreadable-date:discharge_date", Severity.WARN)), file);

        assertThatRows(outcome.accepted()).containsExactly("""
                line | episode_key | discharge_date
                2    | 1           | 2014-05-02
                3    | 2           | 2014-05-02
                4    | 3           |
                """);
        assertThat(outcome.delivery().findings()).contains(entry("unreadable-date:discharge_date", 1L));
    }

    @Test
    @DisplayName("B7: a key in scientific notation sets its row aside, or refuses the file where the feed says so")
    void keys_in_scientific_notation_may_refuse_the_file() {
        assertThat(problems(with(of("key-in-scientific-notation", Severity.REJECT_FILE)), file))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(5L);
                    assertThat(problem.rule()).isEqualTo("the-rule");
                    assertThat(problem.toString()).contains("1 of 4 rows, this line first: it is so");
                });
    }

    @Test
    @DisplayName("B7: more keys in scientific notation than may be refuse the file; as many as may be do not")
    void a_limit_is_of_rows_or_of_a_share_of_them() {
        RowRule.Limit quarter = new RowRule.Limit(BigDecimal.valueOf(25), null);
        RowRule.Limit less = new RowRule.Limit(new BigDecimal("24.9"), null);
        RowRule.Limit none = new RowRule.Limit(null, 0L);

        assertThat(ingested(with(atMost("key-in-scientific-notation", quarter)), file)
                        .delivery()
                        .ledger()
                        .quarantined())
                .isEqualTo(2);
        assertThat(problems(with(atMost("key-in-scientific-notation", less)), file))
                .hasSize(1);
        assertThat(problems(with(atMost("key-in-scientific-notation", none)), file))
                .hasSize(1);
    }

    @Test
    @DisplayName("B17: a discharge before the admission sets its row aside; a stay of 4,000 days is a stay")
    void impossible_and_long_stays() {
        Path stays = new Received(folder).text("hes-apc-2014-m11.csv", """
                EPIKEY,EPIEND,ADMIDATE,DISDATE,ADMIMETH
                1,2014-05-02,2014-05-01,2014-04-30,21
                2,2014-05-02,2003-05-20,2014-05-02,21
                """);

        Received.Ingested outcome = ingested(episodes(), stays);

        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                2    | discharge-after-admission
                """);
        assertThatRows(outcome.accepted()).containsExactly("""
                line | episode_key | admission_date | discharge_date
                3    | 2           | 2003-05-20     | 2014-05-02
                """);
    }

    @Test
    void a_warning_has_a_limit_too() {
        RowRule rule = new RowRule(
                "the-rule",
                Severity.WARN,
                new RowRule.Check.InOrder("discharge_date", "admission_date"),
                "discharged later than admitted",
                new RowRule.Limit(null, 2L));

        assertThat(problems(with(rule), file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("3 of 4 rows"));
    }
}
