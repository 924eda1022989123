package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.optional;
import static org.iccoutcomes.ingest.Received.ingested;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.definition.feed.Header;
import org.iccoutcomes.definition.feed.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose quoted values run over lines, and lines that only look so. */
class RecordsTest {
    private static final Feed EPISODES = Feeds.episodes(optional("site_code", Reading.TEXT, "SITE"));
    /** However damaged a file is, it is read to its end. */
    private static final Feed LENIENT = Feeds.with(
            EPISODES,
            new FileShape(FileShape.Format.CSV, ",", null, new Header.InFile(), List.of("yyyy-MM-dd"), List.of(), 100));

    private static final String HEADER = "EPIKEY,SITE,ADMIDATE\n";

    @TempDir
    private Path folder;

    private Received received;

    @BeforeEach
    void receive() {
        received = new Received(folder);
    }

    private Received.Ingested rows(String text) {
        return ingested(EPISODES, received.bytes("a.csv", (HEADER + text).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    @DisplayName("B8: a quoted value runs over lines, with delimiters, quotes and blank lines in it")
    void a_quoted_value_runs_over_lines(String end) {
        String text = "1,\"Barrow, \"\"old\"\"\n\nand new\",2014-05-01\n2,x,2014-05-01\n";

        Received.Ingested outcome = ingested(
                EPISODES,
                received.bytes("a.csv", (HEADER + text).replace("\n", end).getBytes(StandardCharsets.UTF_8)));

        assertThat(outcome.accepted().rows())
                .extracting(row -> row.get(outcome.accepted().indexOf("site_code")))
                .containsExactly("Barrow, \"old\"\n\nand new", "x");
        assertThat(outcome.accepted().rows())
                .extracting(row -> row.get(outcome.accepted().indexOf("line")))
                .containsExactly(2L, 5L);
        assertThat(outcome.delivery().ledger()).isEqualTo(new FileLedger(2, 2, 0, 0, 0));
    }

    @Test
    @DisplayName("B8: a last row that runs over lines may end without a line end")
    void the_last_row_may_run_over_lines() {
        assertThat(rows("1,x,2014-05-01\n2,\"two\nlines\",2014-05-01")
                        .delivery()
                        .ledger()
                        .accepted())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("B8: a stray quote costs its own row and never those after it")
    void a_stray_quote_costs_its_own_row() {
        Received.Ingested outcome = rows("""
                1,"x,2014-05-01
                2,y,2014-05-01
                3,"z",2014-05-01
                4,"",2014-05-01
                5,w,2014-05-01
                """);

        assertThatRows(outcome.accepted()).containsExactly("""
                line | episode_key | site_code
                3    | 2           | y
                4    | 3           | z
                5    | 4           |
                6    | 5           | w
                """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                2    | unfinished-quote
                """);
    }

    @Test
    @DisplayName("B8: lines that make a row of another width together are set aside one by one")
    void lines_that_make_no_row_together_are_set_aside() {
        Received.Ingested outcome = rows("1,\"two\nlines\"\n2,y,2014-05-01\n");

        assertThatRows(outcome.accepted()).containsExactly("""
                line | episode_key
                4    | 2
                """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                2    | unfinished-quote
                3    | wrong-number-of-columns
                """);
    }

    @Test
    @DisplayName("B8: a value of more lines than a letter has is no value")
    void a_value_of_too_many_lines_is_set_aside() {
        Received.Ingested outcome =
                rows("1,\"" + "a\n".repeat(600) + "\",2014-05-01\n" + "2,y,2014-05-01\n".repeat(1) + lines(3, 6000));

        assertThat(outcome.quarantine().rows().get(0).get(0)).isEqualTo(2L);
        assertThat(outcome.delivery().findings())
                .containsEntry("unfinished-quote", 2L)
                .containsEntry("wrong-number-of-columns", 599L);
    }

    private static String lines(int from, int rows) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            lines.append(from + i).append(",y,2014-05-01\n");
        }
        return lines.toString();
    }

    @Test
    @DisplayName("B8: whatever quotes and line ends a file holds, every line is in one row and the ledger balances")
    void any_file_is_accounted_for() {
        Random random = new Random(8);
        List<String> parts = List.of("\"", "\"\"", ",", "\n", "\r\n", "\r", "x", " ", "\\\"", "1", "2014-05-01");
        for (int file = 0; file < 400; file++) {
            StringBuilder text = new StringBuilder("0,kept,2014-05-01\n");
            for (int i = 0; i < 60; i++) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            Path path = received.text("a.csv", HEADER + text + "\n9,kept too,2014-05-01\n");
            FileLedger ledger = ingested(LENIENT, path).delivery().ledger();

            assertThat(ledger.balances()).as(text.toString()).isTrue();
            assertThat(ledger.accepted()).as(text.toString()).isPositive();
        }
    }

    @Test
    @DisplayName("B23: a value of 10 MB costs its row, and no more memory than the longest row that is read")
    void a_huge_value_is_set_aside() {
        Received.Ingested outcome = rows("1," + "x".repeat(10_000_000) + ",2014-05-01\n2,y,2014-05-01\n");

        assertThatRows(outcome.accepted()).containsExactly("""
                line | episode_key | site_code
                3    | 2           | y
                """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                2    | line-too-long
                """);
    }

    @Test
    @DisplayName("B23: a row of more columns than are read is set aside")
    void a_row_of_too_many_columns_is_set_aside() {
        Received.Ingested outcome = rows("1" + ",x".repeat(30_000) + "\n2,y,2014-05-01\n");

        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                2    | wrong-number-of-columns
                """);
    }
}
