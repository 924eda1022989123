package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.optional;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.functions;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.definition.feed.RowRule;
import org.iccoutcomes.definition.measure.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class FileFormatsTest {
    private static final Feed EPISODES = Feeds.episodes(optional("site_code", Reading.TEXT, "SITE"));

    @TempDir
    Path folder;

    private Received received;

    @BeforeEach
    void receive() {
        received = new Received(folder);
    }

    @Test
    void quotes_delimiters_and_line_ends_within_csv_are_understood() {
        String rows = """
                EPIKEY,ADMIDATE,SITE,OTHER
                1,2014-05-01,"Barrow, Millom",x
                2,2014-05-01,"the ""old"" site",
                3,2014-05-01,"the \\"new\\" site",x
                "4",2014-05-01,a;b:c,""
                """;
        String file = "\uFEFF" + rows.strip().replace("\n", "\r\n");

        try (IngestOutcome.Ingested outcome = ingested(EPISODES, received.text("a.csv", file))) {
            assertThatRows(outcome.accepted()).containsExactly("""
                    line | episode_key | site_code
                    2    | 1           | Barrow, Millom
                    3    | 2           | the "old" site
                    4    | 3           | the "new" site
                    5    | 4           | a;b:c
                    """);
        }
    }

    @Test
    void blank_lines_may_stand_before_the_header_and_between_rows() {
        Path file = received.text("a.csv", "\n  \nEPIKEY,ADMIDATE,SITE\n\n1,2014-05-01,RTX02\n");

        try (IngestOutcome.Ingested outcome = ingested(EPISODES, file)) {
            assertThatRows(outcome.accepted()).containsExactly("""
                    line | episode_key | site_code
                    5    | 1           | RTX02
                    """);
        }
    }

    @Test
    void bars_and_a_delimiter_at_the_end_of_rows_are_understood() {
        Path file = received.text("a.csv", """
                EPIKEY|ADMIDATE|SITE
                1|2014-05-01|RTX02|
                2|2014-05-01||
                3|2014-05-01|
                """);

        try (IngestOutcome.Ingested outcome = ingested(Feeds.with(EPISODES, Feeds.shape("|", "UTF-8")), file)) {
            assertThatRows(outcome.accepted()).containsExactly("""
                    line | episode_key | site_code
                    2    | 1           | RTX02
                    3    | 2           |
                    """);
            assertThatRows(outcome.quarantine()).containsExactly("""
                    line | rule
                    4    | wrong-number-of-columns
                    """);
        }
    }

    @Test
    void a_declared_encoding_is_read_and_an_undeclared_one_set_aside() {
        String rows = "EPIKEY,ADMIDATE,SITE\n1,2014-05-01,£5 “Café”\n2,2014-05-01,plain\n";
        Path file = received.text("a.csv", rows, Charset.forName("windows-1252"));

        try (IngestOutcome.Ingested declared = ingested(Feeds.with(EPISODES, Feeds.shape(",", "windows-1252")), file);
                IngestOutcome.Ingested undeclared = ingested(EPISODES, file)) {
            assertThatRows(declared.accepted()).containsExactly("""
                    episode_key | site_code
                    1           | £5 “Café”
                    2           | plain
                    """);
            assertThatRows(undeclared.quarantine()).containsExactly("""
                    line | rule
                    2    | unreadable-characters
                    """);
        }
    }

    @Test
    void binary_in_the_middle_of_a_file_is_set_aside_by_line() {
        Path file = received.text("a.csv", "EPIKEY,ADMIDATE\n1,2014-05-01\n\u0000\u0001,2014\u0002\n2,2014-05-01\n");

        try (IngestOutcome.Ingested outcome = ingested(EPISODES, file)) {
            assertThatRows(outcome.quarantine()).containsExactly("""
                    line | rule
                    3    | unreadable-characters
                    """);
            assertThat(outcome.delivery().ledger()).isEqualTo(new FileLedger(3, 2, 0, 0, 1));
        }
    }

    @Test
    void the_first_spelling_that_is_not_empty_in_a_row_wins_and_unbound_columns_are_never_kept() {
        Path file = received.text("a.csv", """
                NHS_NUMBER,diag_01,DIAG_4_01,admidate,EPIKEY
                9434765919,I10,J44,2014-05-01,1
                9434765919,I10,,2014-05-01,2
                9434765919,I10,NULL,2014-05-01,3
                """);

        try (IngestOutcome.Ingested outcome = ingested(EPISODES, file)) {
            assertThatRows(outcome.accepted()).containsExactly("""
                    episode_key | diagnosis_01
                    1           | J44
                    2           | I10
                    3           | I10
                    """);
            assertThat(outcome.accepted().columns())
                    .containsExactly(
                            "episode_key",
                            "episode_end",
                            "admission_date",
                            "discharge_date",
                            "admission_method",
                            "diagnosis_01",
                            "site_code",
                            "delivery_id",
                            "filed_year",
                            "line");
        }
    }

    @Test
    void parquet_is_read_as_text_is() throws Exception {
        SharedSpark.session()
                .sql("""
                        SELECT 513700125763.0D AS EPIKEY, DATE'2014-05-01' AS ADMIDATE, 21 AS ADMIMETH, 'I10X' AS DIAG_01
                        UNION ALL
                        SELECT 7.0D, NULL, 21, 'I10X'
                        """)
                .coalesce(1)
                .write()
                .parquet(folder.resolve("out").toString());
        Path part;
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            part = files.filter(f -> f.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        FileShape shape = new FileShape(FileShape.Format.PARQUET, ",", "UTF-8", List.of("dd/MM/yyyy"), List.of());

        try (IngestOutcome.Ingested outcome = ingested(Feeds.with(EPISODES, shape), part)) {
            assertThatRows(outcome.accepted()).containsExactly("""
                    line | episode_key  | admission_date | admission_method | diagnosis_01 | filed_year
                         | 513700125763 | 2014-05-01     | 21               | I10          | 2014
                    """);
            assertThatRows(outcome.quarantine()).containsExactly("""
                    line | rule                            | episode_key
                         | missing-required:admission_date | 9
                    """);
        }
    }

    @Test
    void a_large_plain_file_is_divided_and_its_lines_keep_their_numbers() {
        StringBuilder rows = new StringBuilder("EPIKEY,ADMIDATE,SITE\n");
        String filler = "x".repeat(2000);
        int count = 12_000;
        for (int i = 2; i < count; i++) {
            rows.append(i)
                    .append(i % 1000 == 0 ? ",soon," : ",2014-05-01,")
                    .append(filler)
                    .append('\n');
        }

        try (IngestOutcome.Ingested outcome = ingested(EPISODES, received.text("a.csv", rows.toString()))) {
            assertThat(outcome.accepted().rdd().getNumPartitions()).isGreaterThan(1);
            assertThat(outcome.accepted()
                            .filter(functions.expr("line <> cast(episode_key as bigint)"))
                            .count())
                    .isZero();
            assertThat(outcome.quarantine().select("line").collectAsList())
                    .extracting(row -> row.getLong(0))
                    .containsExactly(1000L, 2000L, 3000L, 4000L, 5000L, 6000L, 7000L, 8000L, 9000L, 10_000L, 11_000L);
        }
    }

    @Test
    void a_name_with_signs_of_a_pattern_is_a_name() {
        Path file = received.text("apc [1] {a,b} ünï*.csv", "EPIKEY,ADMIDATE\n1,2014-05-01\n");

        try (IngestOutcome.Ingested outcome = ingested(EPISODES, file)) {
            assertThat(outcome.delivery().ledger().accepted()).isEqualTo(1);
        }
    }

    @Test
    void a_rule_may_refuse_the_file_and_a_file_without_a_good_row_is_refused() {
        Path file = received.text("a.csv", "EPIKEY,ADMIDATE,ADMIMETH\n1,2014-05-01,21\n2,2014-05-01,81\n");
        Path bad = received.text("b.csv", "EPIKEY,ADMIDATE,ADMIMETH\n1,soon,21\n2,later,81\n");
        Feed strict = Feeds.with(
                EPISODES,
                List.of(new RowRule(
                        "emergencies-only",
                        RowRule.Severity.REJECT_FILE,
                        Feeds.holds(new Condition.StartsWith(List.of("admission_method"), List.of("2"))),
                        "the extract was to hold emergencies only")));

        assertThat(problems(strict, file)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("emergencies-only");
            assertThat(problem.line()).isEqualTo(3);
        });
        assertThat(problems(EPISODES, bad))
                .extracting(InputProblem::rule, InputProblem::message)
                .containsExactly(tuple(
                        "no-row-accepted",
                        "none of 2 rows can be used, mostly because of unreadable-date:admission_date"));
    }

    @Test
    void a_quoted_value_that_runs_over_lines_loses_its_row_and_nothing_else() {
        byte[] file =
                "EPIKEY,ADMIDATE,SITE\n1,2014-05-01,\"two\nlines\"\n2,2014-05-01,x\n".getBytes(StandardCharsets.UTF_8);

        try (IngestOutcome.Ingested outcome = ingested(EPISODES, received.bytes("a.csv", file))) {
            assertThat(outcome.delivery().ledger().read()).isEqualTo(3);
            assertThatRows(outcome.accepted().filter("episode_key = '2'")).containsExactly("""
                    line | site_code
                    4    | x
                    """);
        }
    }
}
