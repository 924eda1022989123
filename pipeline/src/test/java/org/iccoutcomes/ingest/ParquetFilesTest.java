package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.optional;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.definition.feed.Header;
import org.iccoutcomes.definition.feed.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFilesTest {
    private static final Feed EPISODES = Feeds.episodes(optional("site_code", Reading.TEXT, "SITE"));

    @TempDir
    private Path folder;

    private static final FileShape PARQUET = new FileShape(
            FileShape.Format.PARQUET, ",", null, new Header.InFile(), List.of("dd/MM/yyyy"), List.of(), 10);

    /** A Parquet file of rows. */
    private Path parquet(String select) throws IOException {
        SharedSpark.session()
                .sql(select)
                .coalesce(1)
                .write()
                .parquet(folder.resolve("out").toString());
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.filter(f -> f.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    @Tag("spark")
    void parquet_is_read_as_text_is() throws Exception {
        Path part = parquet("""
                        SELECT 513700125763.0D AS EPIKEY, DATE'2014-05-01' AS ADMIDATE, 21 AS ADMIMETH, 'I10X' AS DIAG_01
                        UNION ALL
                        SELECT 7.0D, NULL, 21, 'I10X'
                        """);

        Received.Ingested outcome = ingested(Feeds.with(EPISODES, PARQUET), part);

        assertThatRows(outcome.accepted()).containsExactly("""
                    line | episode_key  | admission_date | admission_method | diagnosis_01 | filed_year
                         | 513700125763 | 2014-05-01     | 21               | I10          | 2014
                    """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                    line | rule                            | episode_key
                         | missing-required:admission_date | 9
                    """);
    }

    @Test
    @Tag("spark")
    @DisplayName("one feed reads a year of text without a header and a later one of Parquet, as HES came")
    void a_feed_of_text_reads_parquet_too() throws Exception {
        Feed text = Feeds.with(
                EPISODES,
                new FileShape(
                        FileShape.Format.CSV,
                        "|",
                        null,
                        new Header.Given(List.of("ADMIDATE", "EPIKEY")),
                        List.of("dd/MM/yyyy"),
                        List.of(),
                        10));
        Path year = new Received(folder).text("apc.txt", "01/05/2014|1\n");
        Path next = parquet("SELECT '2' AS EPIKEY, DATE'2015-05-01' AS ADMIDATE");

        assertThatRows(ingested(text.forFile("apc.txt"), year).accepted()).containsExactly("""
                episode_key | admission_date
                1           | 2014-05-01
                """);
        assertThatRows(ingested(text.forFile(next.toString()), next).accepted()).containsExactly("""
                episode_key | admission_date
                2           | 2015-05-01
                """);
    }

    /** A time of day is no part of a date, and a number held in binary is written out in full. */
    @Test
    @Tag("spark")
    void every_type_of_a_parquet_file_is_read_as_it_would_be_written() throws Exception {
        Path part = parquet("""
                SELECT '1' AS EPIKEY, TIMESTAMP'2014-05-01 00:00:00' AS ADMIDATE, 21.0F AS ADMIMETH, 12.50BD AS SITE
                """);

        assertThatRows(ingested(Feeds.with(EPISODES, PARQUET), part).accepted()).containsExactly("""
                episode_key | admission_date | admission_method | site_code
                1           | 2014-05-01     | 21               | 12.50
                """);
    }

    @Test
    @Tag("spark")
    @DisplayName("B16: sentinel dates of a Parquet file, as DATE and as TIMESTAMP, are empty and counted")
    void sentinels_of_a_parquet_file() throws Exception {
        Path part = parquet("""
                SELECT EPIKEY, DATE'2014-05-01' AS ADMIDATE, DISDATE, CAST(DISDATE AS TIMESTAMP) AS EPIEND
                FROM VALUES ('1', DATE'1582-10-15'), ('2', DATE'1600-01-01'), ('3', DATE'1800-01-01'),
                            ('4', DATE'1801-01-01'), ('5', DATE'1900-01-01'), ('6', DATE'2014-05-02') AS rows(EPIKEY, DISDATE)
                """);

        Received.Ingested outcome = ingested(Feeds.with(EPISODES, PARQUET), part);

        assertThatRows(outcome.accepted()).containsExactlyInAnyOrder("""
                episode_key | discharge_date | episode_end
                1           |                |
                2           |                |
                3           |                |
                4           |                |
                5           |                |
                6           | 2014-05-02     | 2014-05-02
                """);
        assertThat(outcome.delivery().findings())
                .containsEntry("sentinel-date:discharge_date", 5L)
                .containsEntry("sentinel-date:episode_end", 5L);
    }

    @Test
    @Tag("spark")
    void a_column_of_a_parquet_file_that_holds_lists_is_no_column() throws Exception {
        Path part = parquet("SELECT '1' AS EPIKEY, array('2014-05-01') AS ADMIDATE");

        assertThat(problems(Feeds.with(EPISODES, PARQUET), part))
                .extracting(InputProblem::rule)
                .containsExactly("missing-column");
    }
}
