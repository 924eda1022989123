package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.optional;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Header;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.file.DeliveryId;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that begin with their first row, and files parted in every usual way. */
class HeadersTest {
    private static final Feed EPISODES = Feeds.episodes(optional("site_code", Reading.TEXT, "SITE"));
    private static final Header GIVEN = new Header.Given(List.of("EPIKEY", "", "ADMIDATE", "SITE"));
    private static final Header BESIDE = new Header.Beside("header-{year}.txt");
    private static final String ROWS = "1,a,2014-05-01,RTX02\n2,b,2014-05-02,RTX03\n";
    private static final String READ = """
            line | episode_key | admission_date | site_code
            1    | 1           | 2014-05-01     | RTX02
            2    | 2           | 2014-05-02     | RTX03
            """;

    private final Received received;

    HeadersTest(@TempDir Path folder) {
        received = new Received(folder);
    }

    private static Feed feed(String delimiter, Header header) {
        return Feeds.with(EPISODES, Feeds.shape(delimiter, null, header));
    }

    private static List<String> rules(Feed feed, Path file) {
        return problems(feed, file).stream().map(InputProblem::rule).toList();
    }

    @Test
    @DisplayName("B4: a header given in the feed names the columns, and line 1 is a row")
    void a_header_given_in_the_feed_is_used() {
        Received.Ingested outcome = ingested(feed(",", GIVEN), received.text("a.csv", ROWS));

        assertThatRows(outcome.accepted()).containsExactly(READ);
        assertThat(outcome.delivery().ledger()).isEqualTo(new FileLedger(2, 2, 0, 0, 0));
    }

    @Test
    @DisplayName("B4: a header beside the extract is found by what both names say")
    void a_header_beside_the_extract_is_used() {
        received.text("header-2013.txt", "EPIKEY|X");
        received.text("header-2014.txt", "EPIKEY|OTHER|ADMIDATE|SITE\n");
        Path extract = received.text("hes-apc-2014-m12.csv", ROWS.replace(',', '|'));

        assertThatRows(ingested(feed("|", BESIDE), extract).accepted()).containsExactly(READ);
    }

    @Test
    @DisplayName("B4: a header of one name a line is a header")
    void a_header_of_one_name_a_line_is_used() {
        received.text("header-2014.txt", "\uFEFFEPIKEY\r\nOTHER\r\nADMIDATE\r\nSITE\r\n", StandardCharsets.UTF_16LE);
        Path extract = received.text("hes-apc-2014-m12.csv", ROWS);

        assertThatRows(ingested(feed(",", BESIDE), extract).accepted()).containsExactly(READ);
    }

    @Test
    @DisplayName("B4: no header beside the extract, or one that is none, is refused")
    void a_missing_header_is_refused() {
        Path extract = received.text("hes-apc-2014-m12.csv", ROWS);

        assertThat(rules(feed(",", BESIDE), extract)).containsExactly("no-header-file");
        received.text("header-2014.txt", "\n");
        assertThat(rules(feed(",", BESIDE), extract)).containsExactly("unreadable-header-file");
        received.text("header-2014.txt", "EPIKEY,ADMIDATE\nSITE,OTHER\n");
        assertThat(rules(feed(",", BESIDE), extract)).containsExactly("unreadable-header-file");
        received.text("header-2015.txt", "EPIKEY\n");
        assertThat(rules(feed(",", new Header.Beside("header-*.txt")), extract)).containsExactly("no-header-file");
    }

    @Test
    @DisplayName("B4: another header beside the same extract is another delivery")
    void the_header_is_part_of_what_names_a_delivery() {
        Path extract = received.text("hes-apc-2014-m12.csv", ROWS);
        received.text("header-2014.txt", "EPIKEY,OTHER,ADMIDATE,SITE");
        String before = id(feed(",", BESIDE), extract);
        received.text("header-2014.txt", "EPIKEY,SITE,ADMIDATE,OTHER");

        assertThat(id(feed(",", BESIDE), extract)).isNotEqualTo(before);
    }

    private static String id(Feed feed, Path file) {
        Inspection inspection = FileInspection.inspect(feed, file);
        return DeliveryId.of(((Inspection.Whole) inspection).file(), feed, "none", "v1");
    }

    @Test
    @DisplayName("B4: a file that begins with a header although one is given is refused")
    void two_headers_are_refused() {
        Path file = received.text("a.csv", "epikey,OTHER,ADMIDATE,SITE\n" + ROWS);

        assertThat(rules(feed(",", GIVEN), file)).containsExactly("header-in-file");
    }

    @Test
    @DisplayName("B4: a header of another width than the rows is refused")
    void a_header_that_does_not_fit_is_refused() {
        assertThat(problems(feed(",", GIVEN), received.text("a.csv", "1,a,2014-05-01\n2,b,2014-05-02\n")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("header-does-not-fit");
                    assertThat(problem.message()).contains("4 names").contains("3 values");
                });
    }

    @Test
    @DisplayName("B4: rows without a header that are parted otherwise than the feed says are told so")
    void another_delimiter_of_rows_is_named() {
        assertThat(problems(feed(",", GIVEN), received.text("a.csv", ROWS.replace(',', ';'))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("wrong-delimiter");
                    assertThat(problem.message()).contains("semicolons").contains("commas");
                });
    }

    @Test
    @DisplayName("B4: a delimiter at the end of every row of a file without a header is no value")
    void a_delimiter_at_the_end_of_rows_is_no_value() {
        Path file = received.text("a.csv", ROWS.replace("\n", ",\n"));

        assertThatRows(ingested(feed(",", GIVEN), file).accepted()).containsExactly(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "\t", ";", "¬"})
    @DisplayName("B4: bars, tabs, semicolons and ¬ part values; declared otherwise, they are recognised")
    void every_usual_delimiter_parts_values(String delimiter) {
        String text = ("EPIKEY,OTHER,ADMIDATE,SITE\n" + ROWS).replace(",", delimiter);
        Path file = received.text("a.csv", text, StandardCharsets.ISO_8859_1);

        assertThat(ingested(feed(delimiter, new Header.InFile()), file)
                        .delivery()
                        .ledger()
                        .accepted())
                .isEqualTo(2);
        assertThat(rules(feed(",", new Header.InFile()), file)).containsExactly("wrong-delimiter");
    }

    @Test
    @DisplayName("B3: nothing at all and only blanks are empty files, with a header given as well")
    void an_empty_file_is_refused() {
        assertThat(rules(feed(",", GIVEN), received.text("a.csv", ""))).containsExactly("empty-file");
        assertThat(rules(feed(",", GIVEN), received.text("b.csv", "\n \n"))).containsExactly("empty-file");
    }
}
