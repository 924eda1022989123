package org.iccoutcomes.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.Feeds;
import org.iccoutcomes.ingest.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    @DisplayName("B4: a delimiter at the end of every row is seen")
    void a_delimiter_at_the_end_of_every_row_is_seen() {
        LineLayout lines = layout(received.text("a.csv", HEADER + "1,2014-05-02,2014-05-01,\n"));

        assertThat(lines.trailingDelimiter()).isTrue();
    }

    @Test
    @DisplayName("B4: a delimiter at the end of the header alone names no column")
    void a_delimiter_at_the_end_of_the_header_alone_names_no_column() {
        LineLayout lines = layout(received.text("a.csv", HEADER.strip() + ",\n" + ROW));

        assertThat(lines.header()).hasSize(3);
    }

    @Test
    @DisplayName("B1: gzip cut in half is refused with the byte")
    void a_gzip_file_that_breaks_off_is_refused_with_the_byte() {
        byte[] whole = Received.gzipped(HEADER + ROW.repeat(500));
        Path cut = received.bytes("a.csv.gz", Arrays.copyOf(whole, whole.length / 2));

        assertThat(refused(Feeds.episodes(), cut)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("truncated-file");
            assertThat(problem.message()).contains("after byte " + whole.length / 2);
        });
    }

    @Test
    @DisplayName("B1: a last line that breaks off is refused with the byte")
    void a_last_line_that_breaks_off_is_refused_with_the_byte() {
        Path cut = received.text("a.csv", HEADER + ROW + "2,2014-0");

        assertThat(refused(Feeds.episodes(), cut)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("truncated-file");
            assertThat(problem.message()).contains("from byte " + (HEADER.length() + ROW.length()) + " on");
        });
    }

    @Test
    @DisplayName("B3: an empty file and a header alone are told apart")
    void nothing_and_a_header_alone_are_told_apart() {
        assertThat(rules(received.text("a.csv", ""))).containsExactly("empty-file");
        assertThat(rules(received.text("b.csv", "\n \n"))).containsExactly("empty-file");
        assertThat(rules(received.text("c.csv", HEADER))).containsExactly("no-rows");
    }

    @Test
    @DisplayName("B6: every missing column is named with the nearest names")
    void every_missing_column_is_named_with_the_nearest_names() {
        List<InputProblem> problems =
                refused(Feeds.episodes(), received.text("a.csv", "EPIKEYS,EPIEND,ADMI_DATE,X\n1,2,3,4\n"));

        assertThat(problems).extracting(InputProblem::column).containsExactly("episode_key", "admission_date");
        assertThat(problems.get(0).message()).contains("EPIKEY").contains("nearest names are EPIKEYS");
        assertThat(problems.get(1).message()).contains("nearest names are ADMI_DATE");
    }

    @Test
    @DisplayName("B4: another delimiter is named")
    void another_delimiter_is_named() {
        List<InputProblem> problems =
                refused(Feeds.episodes(), received.text("a.csv", "EPIKEY|EPIEND|ADMIDATE\n1|2|3\n"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("wrong-delimiter");
            assertThat(problem.message()).contains("bars (|)").contains("commas");
        });
    }

    @Test
    @DisplayName("B6: a column named twice is refused")
    void a_column_named_twice_is_refused() {
        assertThat(rules(received.text("a.csv", "EPIKEY,epikey,ADMIDATE\n1,1,2\n")))
                .containsExactly("duplicate-column");
    }

    @Test
    void files_of_another_kind_are_refused_by_what_they_are() {
        assertThat(rules(received.bytes("a.csv", Received.gzipped(HEADER)))).containsExactly("wrong-ending");
        assertThat(rules(received.text("b.csv.gz", HEADER))).containsExactly("wrong-ending");
        assertThat(rules(received.text("c.csv", "PK\u0003\u0004"))).containsExactly("wrong-ending");
        assertThat(rules(received.text("d.csv", "PAR1"))).containsExactly("wrong-format");
        assertThat(rules(folder.resolve("gone.csv"))).containsExactly("unreadable-file");
    }

    @Test
    void a_feed_of_text_takes_parquet_by_its_name_and_content_together() {
        Feed parquet = Feeds.episodes().forFile("A.PARQUET");

        assertThat(whole(parquet, received.text("a.parquet", "PAR1…PAR1")).lines())
                .isNull();
        assertThat(refused(parquet, received.text("b.parquet", HEADER + ROW)))
                .extracting(InputProblem::rule)
                .containsExactly("wrong-format");
        assertThat(refused(Feeds.episodes(), received.text("c.csv", "PAR1…PAR1")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.next()).contains("end in .parquet"));
        assertThat(Feeds.episodes().forFile("a.csv")).isEqualTo(Feeds.episodes());
    }

    @Test
    @DisplayName("B9: a header in the declared encoding is read, in another it is not")
    void a_header_in_a_declared_encoding_is_read() {
        Feed feed = Feeds.episodes(Feeds.optional("site_code", Reading.CODE, "Séjour"));
        Path file = received.text("a.csv", "EPIKEY,ADMIDATE,Séjour\n1,2014-05-01,x\n", Charset.forName("windows-1252"));

        assertThat(whole(Feeds.with(feed, Feeds.shape(",", "windows-1252")), file)
                        .name())
                .isEqualTo("a.csv");
        assertThat(refused(Feeds.with(feed, Feeds.shape(",", "UTF-8")), file))
                .extracting(InputProblem::rule)
                .containsExactly("unreadable-header");
    }

    @Test
    @DisplayName("B4: a first row where a header should be is refused, and none of its values is told")
    void a_first_row_in_place_of_a_header_is_refused_without_its_values() {
        List<InputProblem> problems =
                refused(Feeds.episodes(), received.text("a.csv", "9434765919,SMITH,SMITH\n9434765870,JONES,x\n"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("no-known-column");
            assertThat(problem + problem.next()).doesNotContain("9434765919").doesNotContain("SMITH");
        });
    }

    @Test
    @DisplayName("B23: more columns than are read are refused in words")
    void a_header_of_too_many_columns_is_refused() {
        String names = IntStream.range(0, 21_000).mapToObj(i -> "C" + i).collect(Collectors.joining(","));
        String many = IntStream.range(0, 20_000).mapToObj(i -> "C" + i).collect(Collectors.joining(","));

        assertThat(rules(received.text("a.csv", names + "\n" + names + "\n"))).containsExactly("too-many-columns");
        assertThat(layout(received.text("b.csv", "EPIKEY,ADMIDATE," + many + "\n1,2014-05-01," + many + "\n"))
                        .header())
                .hasSize(20_002);
        assertThat(rules(received.text("c.csv", "E".repeat(2 << 20) + "\n1\n"))).containsExactly("too-many-columns");
    }

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "Windows has no pipes among files")
    @DisplayName("B26: a pipe in the inbox is refused and never opened")
    void a_pipe_is_refused() throws Exception {
        Path pipe = folder.resolve("a.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(rules(pipe)).containsExactly("not-a-file");
        assertThat(rules(Files.createDirectory(folder.resolve("b.csv")))).containsExactly("not-a-file");
    }

    @Test
    @DisplayName("B26: a link to a file elsewhere is that file; a link to nothing is unreadable")
    void a_link_is_what_it_leads_to() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(
                folder.resolve("a.csv"), new Received(elsewhere).text("real.csv", HEADER + ROW));
        Path broken = Files.createSymbolicLink(folder.resolve("b.csv"), folder.resolve("gone.csv"));

        assertThat(whole(Feeds.episodes(), link).name()).isEqualTo("a.csv");
        assertThat(rules(broken)).containsExactly("unreadable-file");
    }

    @Test
    @DisplayName("B26: a name with what a terminal takes for a command is refused and shown without it")
    void a_name_with_control_characters_is_refused() {
        Path file = received.text("a\u001b[2J.csv", HEADER + ROW);

        assertThat(refused(Feeds.episodes(), file)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("odd-name");
            assertThat(problem.file()).isEqualTo("a?[2J.csv");
        });
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
