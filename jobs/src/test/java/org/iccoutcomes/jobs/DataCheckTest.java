package org.iccoutcomes.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code icc check --data} on a folder of attendances, of which month 6 came before the whole year. */
class DataCheckTest {
    private static final String HEADER = "AEKEY,ARRIVALDATE,AEARRIVALMODE,GPPRAC,PROCOD,NHSNO\n";

    private static final Map<String, String> FILES = Map.of(
            "icc.yaml",
            """
            title: Attendances
            inbox: {ae: in/hes-ae-*.csv}
            areas: areas.csv
            headline: {baseline: 2014-04..2014-04, period: 2014-05..2014-05}
            measures: [measures.yaml]
            disclosure: {rule: nhs-digital-2018}
            """,
            "areas.csv",
            """
            area,parent,level,basis,member,valid_from,valid_to,start
            Millom,,icc,practice,A82001,,,
            """,
            "measures.yaml",
            """
            attendances:
              title: Attendances
              dataset: attendances
              count: attendances
              better: lower
            """,
            "feeds/ae.yaml",
            """
            title: HES accident and emergency
            dataset: attendances
            submitter: UHMB
            date-formats: [yyyy-MM-dd]
            file-name: "hes-ae-{year}-m{month}.csv"
            scope-date: arrival_date
            columns:
              attendance_key: {from: AEKEY, read: key, required: true}
              arrival_date: {from: ARRIVALDATE, required: true}
              arrival_mode: {from: AEARRIVALMODE}
              gp_practice_code: {from: GPPRAC}
              provider_code: {from: PROCODET, read: trust}
            """,
            "in/hes-ae-2014-15-m06.csv",
            HEADER + "1,2014-05-01,1,A82001,RTX,x\n",
            "in/hes-ae-2014-15-m12.csv",
            HEADER + "1,2014-05-01,1,A82001,RTX,x\n2,2014-05-01,1,A82001,RTX,x\n3,,1,A82001,RTX,x\n",
            "in/notes.txt",
            "not an extract");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private void write(String name, String text) throws IOException {
        write(name, text, StandardCharsets.UTF_8);
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text, charset);
    }

    private TypedCommand check() {
        return TypedCommand.in(folder, "check", "--data");
    }

    @Test
    void every_file_is_told_of_with_its_columns_rows_bad_rows_and_what_replaces_it() {
        TypedCommand check = check();

        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out())
                .contains("""
                        hes-ae-2014-15-m06.csv
                          is        HES accident and emergency (feed ae, dataset attendances); new
                          read as   not compressed, UTF-8 (told by its bytes), values parted by commas, header in line 1
                          rows      1 read: 1 accepted, 0 filtered, 0 duplicate, 0 set aside
                          rules     identifiable-column-not-read:NHSNO 1
                          covers    April 2014 to September 2014
                          replaced  in 2014-15 by hes-ae-2014-15-m12.csv
                        """)
                .contains("rows      3 read: 2 accepted, 0 filtered, 0 duplicate, 1 set aside")
                .contains("line 4: missing-required:arrival_date")
                .contains("provider_code (looked for PROCODET); is it PROCOD? then add that to 'from' in the feed")
                .contains("not read  PROCOD, NHSNO")
                .contains("no pattern of the inbox takes: notes.txt")
                .contains("2 files: 2 can be used, 0 would be refused");
    }

    @Test
    void a_file_of_another_feed_that_takes_the_place_of_one_is_named_with_its_feed() throws IOException {
        write(
                "feeds/ecds.yaml",
                Objects.requireNonNull(FILES.get("feeds/ae.yaml")).replace("hes-ae-", "ecds-"));
        write("in/ecds-2014-15-m13.csv", HEADER + "1,2014-05-01,1,A82001,RTX,x\n4,2014-06-01,1,A82001,RTX,x\n");
        write(
                "icc.yaml",
                Objects.requireNonNull(FILES.get("icc.yaml"))
                        .replace("hes-ae-*.csv", "hes-ae-*.csv, ecds: in/ecds-*.csv"));

        assertThat(check().out()).contains("replaced  in 2014-15 by ecds-2014-15-m13.csv (feed ecds)");
    }

    @Test
    void files_of_one_name_in_two_folders_are_told_apart() throws IOException {
        write("in/SOURCE.md", "where from");
        write("other/SOURCE.md", "where from");
        write("other/hes-ae-2015-16-m12.csv", HEADER + "9,2015-05-01,1,A82001,RTX,x\n");
        write(
                "icc.yaml",
                Objects.requireNonNull(FILES.get("icc.yaml"))
                        .replace("in/hes-ae-*.csv", "[in/hes-ae-*.csv, other/hes-ae-*.csv]"));

        assertThat(check().out())
                .contains("no pattern of the inbox takes: in/SOURCE.md, in/notes.txt, other/SOURCE.md");
    }

    @Test
    void a_drafted_feed_takes_the_file_it_was_drafted_from() throws IOException {
        write("in/new.csv", "AEKEY|ARRIVALDATE|GPPRAC|PROCODET\n1|31/05/2014|A82001|RTX\n2|01/06/2014|A82001|RTX\n");

        TypedCommand draft = TypedCommand.in(folder, "feed", "draft", "in/new.csv");
        write("feeds/new.yaml", draft.out());
        write(
                "icc.yaml",
                Objects.requireNonNull(FILES.get("icc.yaml")).replace("ae: in/hes-ae-*.csv", "new: in/new.csv"));
        TypedCommand check = check();

        assertThat(draft.code()).as(draft.err()).isZero();
        assertThat(draft.out())
                .contains("# Most like feed hes-ae, which yields attendances.")
                .contains("delimiter: \"|\"")
                .contains("date-formats: [dd/MM/yyyy]")
                .contains("attendance_key: {from: AEKEY, required: true}")
                .doesNotContain("A82001", "31/05/2014");
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out()).contains("rows      2 read: 2 accepted, 0 filtered, 0 duplicate, 0 set aside");
    }

    @Test
    @DisplayName("B4, B9, B24: a zip, Windows-1252, bars and a header beside are told, and the header is no stray file")
    void how_a_file_is_read_is_told() throws IOException {
        String feed = Objects.requireNonNull(FILES.get("feeds/ae.yaml"));
        write(
                "feeds/ae.yaml",
                feed.replace("columns:", "delimiter: \"|\"\nheader-file: ae-header.txt\ncolumns:")
                        .replace(".csv", ".csv.zip"));
        write("icc.yaml", Objects.requireNonNull(FILES.get("icc.yaml")).replace(".csv}", ".csv.zip}"));
        write("in/ae-header.txt", HEADER.replace(',', '|'));
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("in/hes-ae-2014-15-m12.csv.zip")))) {
            zip.putNextEntry(new ZipEntry("x.csv"));
            zip.write("1|2014-05-01|1|A82001|RTX|£|\n".getBytes(Charset.forName("windows-1252")));
        }

        TypedCommand check = check();

        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out())
                .contains(
                        "read as   a zip archive, windows-1252 (told by its bytes), values parted by bars (|), also at"
                                + " the end of rows, header of 6 names not in the file")
                .contains("charset-detected:windows-1252 1")
                .doesNotContain("ae-header.txt");
    }

    @Test
    @DisplayName("B4, B9: a draft of a file without a header tells so, and none of its values")
    void a_file_without_a_header_is_drafted_without_its_values() throws IOException {
        write(
                "in/new.csv",
                "\uFEFF9434765919¬SMITH¬31/05/2014\n9434765870¬JONES¬01/06/2014\n",
                StandardCharsets.UTF_16LE);

        TypedCommand draft = TypedCommand.in(folder, "feed", "draft", "in/new.csv");

        assertThat(draft.code()).as(draft.err()).isZero();
        assertThat(draft.out())
                .contains("delimiter: \"¬\"", "charset: UTF-16LE", "header: [column_1, column_2, column_3]")
                .contains("date-formats: [dd/MM/yyyy]")
                .doesNotContain("9434765919", "SMITH", "31/05");
    }

    @Test
    void a_starter_programme_is_sound_and_a_folder_with_files_is_left_alone() {
        TypedCommand init = TypedCommand.in(folder, "init", "mine");
        TypedCommand check = TypedCommand.in(folder.resolve("mine"), "check");
        TypedCommand again = TypedCommand.in(folder, "init", "mine");

        assertThat(init.code()).as(init.err()).isZero();
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out()).contains("3 areas, 4 feeds,").contains("no errors");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is not empty");
    }

    @Test
    void what_cannot_be_drafted_is_said() throws IOException {
        write("in/words.txt", "just words\n");

        assertThat(TypedCommand.in(folder, "feed", "draft", "in/words.txt").code())
                .isEqualTo(4);
        assertThat(TypedCommand.in(folder, "feed", "draft", "in/none.csv").code())
                .isEqualTo(3);
        assertThat(TypedCommand.in(folder, "feed", "sketch", "in/words.txt").code())
                .isEqualTo(2);
    }

    @Test
    void nothing_is_written() throws IOException {
        check();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(FILES.size());
        }
    }

    @Test
    void files_that_would_be_refused_are_all_told_and_end_in_exit_4() throws IOException {
        write("in/hes-ae-2015-16-m01.csv", "AEKEY,WHEN\n1,2015-04-01\n");
        write("in/hes-ae-2015-16-m02.csv", "");

        TypedCommand check = check();

        assertThat(check.code()).isEqualTo(4);
        assertThat(check.out())
                .contains("hes-ae-2015-16-m01.csv:1: error: required column arrival_date is not there")
                .contains("hes-ae-2015-16-m02.csv: error: the file is empty: 0 bytes")
                .contains("4 files: 2 can be used, 2 would be refused");
        assertThat(check.err()).contains("2 input files would be refused.").contains("exit 4");
    }
}
