package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.optional;
import static org.iccoutcomes.ingest.Received.ingested;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    @DisplayName("B8: quotes, delimiters and CRLF within CSV are understood")
    void quotes_delimiters_and_line_ends_within_csv_are_understood() {
        String rows = """
                EPIKEY,ADMIDATE,SITE,OTHER
                1,2014-05-01,"Barrow, Millom",x
                2,2014-05-01,"the ""old"" site",
                3,2014-05-01,"the \\"new\\" site",x
                "4",2014-05-01,a;b:c,""
                """;
        String file = "\uFEFF" + rows.strip().replace("\n", "\r\n");

        Received.Ingested outcome = ingested(EPISODES, received.text("a.csv", file));

        assertThatRows(outcome.accepted()).containsExactly("""
                    line | episode_key | site_code
                    2    | 1           | Barrow, Millom
                    3    | 2           | the "old" site
                    4    | 3           | the "new" site
                    5    | 4           | a;b:c
                    """);
    }

    @Test
    void blank_lines_may_stand_before_the_header_and_between_rows() {
        Path file = received.text("a.csv", "\n  \nEPIKEY,ADMIDATE,SITE\n\n1,2014-05-01,RTX02\n");

        Received.Ingested outcome = ingested(EPISODES, file);

        assertThatRows(outcome.accepted()).containsExactly("""
                    line | episode_key | site_code
                    5    | 1           | RTX02
                    """);
    }

    @Test
    @DisplayName("B4: bars and a delimiter at the end of rows are understood")
    void bars_and_a_delimiter_at_the_end_of_rows_are_understood() {
        Path file = received.text("a.csv", """
                EPIKEY|ADMIDATE|SITE
                1|2014-05-01|RTX02|
                2|2014-05-01||
                3|2014-05-01|
                """);

        Received.Ingested outcome = ingested(Feeds.with(EPISODES, Feeds.shape("|", "UTF-8")), file);

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

    @Test
    @DisplayName("B9: bytes that are not in the declared encoding are set aside by line")
    void a_declared_encoding_is_read_and_bytes_of_another_set_aside() {
        String rows = "EPIKEY,ADMIDATE,SITE\n1,2014-05-01,£5 “Café”\n2,2014-05-01,plain\n";
        Path file = received.text("a.csv", rows, Charset.forName("windows-1252"));

        Received.Ingested declared = ingested(Feeds.with(EPISODES, Feeds.shape(",", "windows-1252")), file);
        Received.Ingested other = ingested(Feeds.with(EPISODES, Feeds.shape(",", "UTF-8")), file);

        assertThatRows(declared.accepted()).containsExactly("""
                    episode_key | site_code
                    1           | £5 “Café”
                    2           | plain
                    """);
        assertThatRows(other.quarantine()).containsExactly("""
                    line | rule
                    2    | unreadable-characters
                    """);
    }

    @Test
    @DisplayName("B2: binary in the middle of a file is set aside by line")
    void binary_in_the_middle_of_a_file_is_set_aside_by_line() {
        Path file = received.text("a.csv", "EPIKEY,ADMIDATE\n1,2014-05-01\n\u0000\u0001,2014\u0002\n2,2014-05-01\n");

        Received.Ingested outcome = ingested(EPISODES, file);

        assertThatRows(outcome.quarantine()).containsExactly("""
                    line | rule
                    3    | unreadable-characters
                    """);
        assertThat(outcome.delivery().ledger()).isEqualTo(new FileLedger(3, 2, 0, 0, 1));
    }

    @Test
    void the_first_spelling_that_is_not_empty_in_a_row_wins_and_unbound_columns_are_never_kept() {
        Path file = received.text("a.csv", """
                NHS_NUMBER,diag_01,DIAG_4_01,admidate,EPIKEY
                9434765919,I10,J44,2014-05-01,1
                9434765919,I10,,2014-05-01,2
                9434765919,I10,NULL,2014-05-01,3
                """);

        Received.Ingested outcome = ingested(EPISODES, file);

        assertThatRows(outcome.accepted()).containsExactly("""
                    episode_key | diagnosis_01
                    1           | J44
                    2           | I10
                    3           | I10
                    """);
        assertThat(outcome.accepted().columns())
                .extracting(Column::name)
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

    @Test
    void a_file_of_many_rows_keeps_the_numbers_of_its_lines() {
        StringBuilder rows = new StringBuilder("EPIKEY,ADMIDATE,SITE\n");
        int count = 12_000;
        for (int i = 2; i < count; i++) {
            rows.append(i).append(i % 1000 == 0 ? ",soon," : ",2014-05-01,").append('\n');
        }

        Received.Ingested outcome = ingested(EPISODES, received.text("a.csv", rows.toString()));

        int key = outcome.accepted().indexOf("episode_key");
        int line = outcome.accepted().indexOf("line");
        assertThat(outcome.accepted().rows())
                .allSatisfy(row -> assertThat(String.valueOf(row.get(line))).isEqualTo(row.get(key)));
        assertThat(outcome.quarantine().rows())
                .extracting(row -> row.get(0))
                .containsExactly(1000L, 2000L, 3000L, 4000L, 5000L, 6000L, 7000L, 8000L, 9000L, 10_000L, 11_000L);
    }

    @Test
    @DisplayName("B26: a name with signs of a pattern is a name")
    void a_name_with_signs_of_a_pattern_is_a_name() {
        Path file = received.text("apc;rm -rf ~ [1] {a,b} ünï*.csv", "EPIKEY,ADMIDATE\n1,2014-05-01\n");

        Received.Ingested outcome = ingested(EPISODES, file);

        assertThat(outcome.delivery().ledger().accepted()).isEqualTo(1);
    }
}
