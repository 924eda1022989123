package org.iccoutcomes.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.Feeds;
import org.iccoutcomes.ingest.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectionTest {
    private static final String HEADER = "EPIKEY,EPIEND,ADMIDATE\n";
    private static final String ROW = "1,2014-05-02,2014-05-01\n";

    @TempDir
    Path folder;

    private Received received;

    @BeforeEach
    void receive() {
        received = new Received(folder);
    }

    @Test
    void a_whole_file_is_named_by_its_decompressed_bytes() {
        ReceivedFile plain = whole(Feeds.episodes(), received.text("a.csv", HEADER + ROW));
        ReceivedFile zipped = whole(Feeds.episodes(), received.gzip("b.csv.gz", HEADER + ROW));

        assertThat(zipped.sha256()).isEqualTo(plain.sha256()).hasSize(64);
        assertThat(DeliveryId.of(zipped, Feeds.episodes(), "none", "v1"))
                .isEqualTo(DeliveryId.of(plain, Feeds.episodes(), "none", "v1"))
                .isNotEqualTo(DeliveryId.of(plain, Feeds.episodes(), "none", "v2"))
                .matches("[0-9a-f]{16}");
    }

    @Test
    void rows_are_counted_whatever_ends_their_lines_and_blank_ones_are_none() {
        String rows =
                "\uFEFF" + HEADER.strip() + "\r\n" + ROW.strip() + "\r\n  \r\n" + ROW.strip() + "\r" + ROW.strip();

        LineLayout lines = layout(received.text("a.csv", rows));

        assertThat(lines.header()).containsExactly("EPIKEY", "EPIEND", "ADMIDATE");
        assertThat(lines.rows()).isEqualTo(3);
        assertThat(lines.trailingDelimiter()).isFalse();
    }

    @Test
    void a_delimiter_at_the_end_of_every_row_is_seen() {
        LineLayout lines = layout(received.text("a.csv", HEADER + "1,2014-05-02,2014-05-01,\n"));

        assertThat(lines.trailingDelimiter()).isTrue();
    }

    @Test
    void a_delimiter_at_the_end_of_the_header_alone_names_no_column() {
        LineLayout lines = layout(received.text("a.csv", HEADER.strip() + ",\n" + ROW));

        assertThat(lines.header()).hasSize(3);
    }

    @Test
    void a_gzip_file_that_breaks_off_is_refused_with_the_byte() {
        byte[] whole = Received.gzipped(HEADER + ROW.repeat(500));
        Path cut = received.bytes("a.csv.gz", Arrays.copyOf(whole, whole.length / 2));

        assertThat(refused(Feeds.episodes(), cut)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("truncated-file");
            assertThat(problem.message()).contains("after byte " + whole.length / 2);
        });
    }

    @Test
    void a_last_line_that_breaks_off_is_refused_with_the_byte() {
        Path cut = received.text("a.csv", HEADER + ROW + "2,2014-0");

        assertThat(refused(Feeds.episodes(), cut)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("truncated-file");
            assertThat(problem.message()).contains("from byte " + (HEADER.length() + ROW.length()) + " on");
        });
    }

    @Test
    void nothing_and_a_header_alone_are_told_apart() {
        assertThat(rules(received.text("a.csv", ""))).containsExactly("empty-file");
        assertThat(rules(received.text("b.csv", "\n \n"))).containsExactly("empty-file");
        assertThat(rules(received.text("c.csv", HEADER))).containsExactly("no-rows");
    }

    @Test
    void every_missing_column_is_named_with_the_nearest_names() {
        List<InputProblem> problems =
                refused(Feeds.episodes(), received.text("a.csv", "EPIKEYS,EPIEND,ADMI_DATE,X\n1,2,3,4\n"));

        assertThat(problems).extracting(InputProblem::column).containsExactly("episode_key", "admission_date");
        assertThat(problems.get(0).message()).contains("EPIKEY").contains("nearest names are EPIKEYS");
        assertThat(problems.get(1).message()).contains("nearest names are ADMI_DATE");
    }

    @Test
    void another_delimiter_is_named() {
        List<InputProblem> problems =
                refused(Feeds.episodes(), received.text("a.csv", "EPIKEY|EPIEND|ADMIDATE\n1|2|3\n"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("wrong-delimiter");
            assertThat(problem.message()).contains("bars (|)").contains("commas");
        });
    }

    @Test
    void a_column_named_twice_is_refused() {
        assertThat(rules(received.text("a.csv", "EPIKEY,epikey,ADMIDATE\n1,1,2\n")))
                .containsExactly("duplicate-column");
    }

    @Test
    void files_of_another_kind_are_refused_by_what_they_are() {
        assertThat(rules(received.bytes("a.csv", Received.gzipped(HEADER)))).containsExactly("wrong-ending");
        assertThat(rules(received.text("b.csv.gz", HEADER))).containsExactly("wrong-ending");
        assertThat(rules(received.text("c.csv", "PK\u0003\u0004"))).containsExactly("zip-file");
        assertThat(rules(received.text("d.csv", "PAR1"))).containsExactly("wrong-format");
        assertThat(rules(received.text("e.csv", HEADER + ROW, StandardCharsets.UTF_16)))
                .containsExactly("utf-16");
        assertThat(rules(folder.resolve("gone.csv"))).containsExactly("unreadable-file");
    }

    @Test
    void a_header_in_a_declared_encoding_is_read() {
        Feed feed = Feeds.with(
                Feeds.episodes(Feeds.optional("site_code", Reading.CODE, "Séjour")), Feeds.shape(",", "windows-1252"));
        Path file = received.text("a.csv", "EPIKEY,ADMIDATE,Séjour\n1,2014-05-01,x\n", Charset.forName("windows-1252"));

        assertThat(whole(feed, file).name()).isEqualTo("a.csv");
        assertThat(rules(file)).containsExactly("unreadable-header");
    }

    private static List<InputProblem> refused(Feed feed, Path file) {
        Inspection inspection = FileInspection.inspect(feed, file);
        assertThat(inspection).isInstanceOf(Inspection.Refused.class);
        return ((Inspection.Refused) inspection).problems();
    }

    private static List<String> rules(Path file) {
        return refused(Feeds.episodes(), file).stream().map(InputProblem::rule).toList();
    }

    private static ReceivedFile whole(Feed feed, Path file) {
        Inspection inspection = FileInspection.inspect(feed, file);
        assertThat(inspection).isInstanceOf(Inspection.Whole.class);
        return ((Inspection.Whole) inspection).file();
    }

    private static LineLayout layout(Path file) {
        LineLayout lines = whole(Feeds.episodes(), file).lines();
        assertThat(lines).isNotNull();
        return lines;
    }
}
