package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.file.DeliveryId;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extracts that come compressed. */
class PackedFilesTest {
    private static final Feed EPISODES = Feeds.episodes();
    private static final String ROWS = "EPIKEY,ADMIDATE\n1,2014-05-01\n2,2014-05-02\n";

    /** Where the flags of a zip entry stand in its own header and in the list of entries (APPNOTE 4.3.7, 4.3.12). */
    private static final int FLAGS = 6;

    private static final int FLAGS_IN_LIST = 8;

    private final Path folder;
    private Received received;

    PackedFilesTest(@TempDir Path folder) {
        this.folder = folder;
        received = new Received(folder);
    }

    private static byte[] zipped(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Path zip(String... namesAndTexts) throws IOException {
        return received.bytes("a.csv.zip", zipped(namesAndTexts));
    }

    private static List<String> rules(Path file) {
        return problems(EPISODES, file).stream().map(InputProblem::rule).toList();
    }

    private static String id(Path file) {
        Inspection inspection = FileInspection.inspect(EPISODES, file);
        assertThat(inspection).isInstanceOf(Inspection.Whole.class);
        return DeliveryId.of(((Inspection.Whole) inspection).file(), EPISODES, "none", "v1");
    }

    @Test
    @DisplayName("B24: a zip of one file is read as that file, and is the same delivery")
    void a_zip_of_one_file_is_that_file() throws IOException {
        Path zip = zip("apc.csv", ROWS);

        assertThatRows(ingested(EPISODES, zip).accepted()).containsExactly("""
                line | episode_key | admission_date
                2    | 1           | 2014-05-01
                3    | 2           | 2014-05-02
                """);
        assertThat(id(zip)).isEqualTo(id(received.text("b.csv", ROWS))).isEqualTo(id(received.gzip("c.csv.gz", ROWS)));
    }

    @Test
    @DisplayName("B24: folders and what an Apple computer adds are no files of a zip")
    void folders_and_resource_forks_are_passed_over() throws IOException {
        assertThat(id(zip("out/", "", "out/apc.csv", ROWS, "__MACOSX/out/._apc.csv", "x")))
                .isEqualTo(id(received.text("b.csv", ROWS)));
    }

    @Test
    @DisplayName("B24: two files in a zip, or none, are refused")
    void a_zip_of_two_files_is_refused() throws IOException {
        assertThat(problems(EPISODES, zip("a.csv", ROWS, "b.csv", ROWS)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("not-one-file-in-zip");
                    assertThat(problem.message()).contains("holds 2 files");
                });
        assertThat(rules(zip("out/", ""))).containsExactly("not-one-file-in-zip");
    }

    @Test
    @DisplayName("B24: a name in a zip is no path")
    void a_name_that_climbs_out_of_the_folder_writes_nothing() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        received = new Received(inbox);

        assertThat(ingested(EPISODES, zip("../../escaped.csv", ROWS))
                        .delivery()
                        .source()
                        .name())
                .isEqualTo("a.csv.zip");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(inbox.resolve("a.csv.zip"));
        }
    }

    @Test
    @DisplayName("B24: an archive in an archive is refused")
    void a_nested_archive_is_refused() throws IOException {
        String inner = new String(zipped("a.csv", ROWS), StandardCharsets.ISO_8859_1);
        String gzip = new String(Received.gzipped(ROWS), StandardCharsets.ISO_8859_1);

        assertThat(rules(zip("inner.zip", inner))).containsExactly("archive-in-archive");
        assertThat(rules(zip("inner.gz", gzip))).containsExactly("archive-in-archive");
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(twice)) {
            out.write(Received.gzipped(ROWS));
        }
        assertThat(rules(received.bytes("b.csv.gz", twice.toByteArray()))).containsExactly("archive-in-archive");
    }

    @Test
    @DisplayName("B24: an encrypted zip is refused, and no password is asked for")
    void an_encrypted_zip_is_refused() throws IOException {
        byte[] zip = zipped("a.csv", ROWS);
        zip[FLAGS] |= 1;
        zip[startOfList(zip) + FLAGS_IN_LIST] |= 1;

        assertThat(rules(received.bytes("a.csv.zip", zip))).containsExactly("encrypted-zip");
    }

    private static int startOfList(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }

    @Test
    @DisplayName("B24: one byte repeated, a thousand times smaller, is refused before it is read to its end")
    void a_bomb_is_refused() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = new GZIPOutputStream(gzip);
                ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("a.csv"));
            for (int i = 0; i < 65; i++) {
                out.write(zeros);
                entries.write(zeros);
            }
        }

        assertThat(rules(received.bytes("a.csv.gz", gzip.toByteArray()))).containsExactly("expands-too-far");
        assertThat(rules(received.bytes("a.csv.zip", zip.toByteArray()))).containsExactly("expands-too-far");
    }

    @Test
    @DisplayName("B1: a zip cut in half is refused with the byte")
    void a_zip_that_breaks_off_is_refused() throws IOException {
        byte[] zip = zipped("a.csv", ROWS);

        assertThat(problems(EPISODES, received.bytes("a.csv.zip", Arrays.copyOf(zip, zip.length / 2))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("truncated-file");
                    assertThat(problem.message()).contains("after byte " + zip.length / 2);
                });
    }

    @Test
    @DisplayName("B1: content that does not agree with its checksum is refused")
    void a_damaged_archive_is_refused() throws IOException {
        byte[] zip = zipped("a.csv", ROWS);
        int checksum = startOfList(zip) + 16;
        zip[checksum]++;
        byte[] gzip = Received.gzipped(ROWS);
        gzip[gzip.length - 8]++;

        assertThat(rules(received.bytes("a.csv.zip", zip))).containsExactly("damaged-file");
        assertThat(rules(received.bytes("a.csv.gz", gzip))).containsExactly("damaged-file");
    }

    @Test
    @DisplayName("B24: what a file is and what its name says must agree")
    void a_zip_with_another_ending_is_refused() throws IOException {
        assertThat(rules(received.bytes("a.csv", zipped("a.csv", ROWS)))).containsExactly("wrong-ending");
        assertThat(rules(received.text("b.csv.zip", ROWS))).containsExactly("wrong-ending");
    }
}
