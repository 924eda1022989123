package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.optional;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.file.DeliveryId;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the encodings they come in. */
class EncodingsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";
    private static final String ROWS = "EPIKEY,ADMIDATE,SITE\r\n1,2014-05-01,£5 Café\r\n2,2014-05-01,plain\r\n";
    private static final String READ = """
            line | episode_key | site_code
            2    | 1           | £5 Café
            3    | 2           | plain
            """;

    private static final Feed UNDECLARED = Feeds.episodes(optional("site_code", Reading.TEXT, "SITE"));

    private final Received received;

    EncodingsTest(@TempDir Path folder) {
        received = new Received(folder);
    }

    private static Feed declared(String charset) {
        return Feeds.with(UNDECLARED, Feeds.shape(",", charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    @DisplayName("B9: a mark at the beginning tells the encoding, and is in no column name")
    void a_mark_tells_the_encoding(String charset) {
        Path file = received.text("a.csv", MARK + ROWS, Charset.forName(charset));

        Received.Ingested outcome = ingested(UNDECLARED, file);

        assertThatRows(outcome.accepted()).containsExactly(READ);
        assertThat(outcome.delivery().ledger()).isEqualTo(new FileLedger(2, 2, 0, 0, 0));
        assertThat(outcome.delivery().findings()).doesNotContainKey("charset-detected:windows-1252");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16",
        "UTF-16BE, utf-16be",
        "windows-1252, cp1252",
        "ISO-8859-1, latin1"
    })
    @DisplayName("B9: a declared encoding is read")
    void a_declared_encoding_is_read(String written, String declared) {
        Path file = received.text("a.csv", ROWS, Charset.forName(written));

        assertThatRows(ingested(declared(declared), file).accepted()).containsExactly(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    @DisplayName("B9: UTF-16 without a mark is told by its noughts")
    void utf_16_without_a_mark_is_recognised(String charset) {
        Path file = received.text("a.csv", ROWS.replace("\r", ""), Charset.forName(charset));

        assertThatRows(ingested(UNDECLARED, file).accepted()).containsExactly(READ);
    }

    @Test
    @DisplayName("B9: Windows-1252 that nothing declares is recognised, and said to be")
    void windows_1252_is_recognised() {
        Path file = received.text("a.csv", ROWS.replace("Café", "“Café” – 5 €"), WINDOWS_1252);

        Received.Ingested outcome = ingested(UNDECLARED, file);

        assertThatRows(outcome.accepted()).containsExactly(READ.replace("Café", "“Café” – 5 €"));
        assertThat(outcome.delivery().findings()).containsEntry("charset-detected:windows-1252", 1L);
    }

    @Test
    @DisplayName("B9: of mixed encodings the lines that are not UTF-8 are set aside")
    void lines_of_another_encoding_are_set_aside() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(ROWS.getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("3,2014-05-01,£7\n".getBytes(WINDOWS_1252));
        mixed.writeBytes("4,2014-05-01,£9\n".getBytes(StandardCharsets.UTF_8));

        Received.Ingested outcome = ingested(UNDECLARED, received.bytes("a.csv", mixed.toByteArray()));

        assertThatRows(outcome.accepted()).containsExactly("""
                line | episode_key | site_code
                2    | 1           | £5 Café
                3    | 2           | plain
                5    | 4           | £9
                """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                4    | unreadable-characters
                """);
    }

    @Test
    @DisplayName("B9: what is no UTF-16 spoils its own line, and never becomes part of a key")
    void half_a_character_is_set_aside() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((MARK + "EPIKEY,ADMIDATE,SITE\n1").getBytes(StandardCharsets.UTF_16LE));
        file.writeBytes(new byte[] {0x00, (byte) 0xd8}); // the first half of a pair
        file.writeBytes(",2014-05-01,x\n2,2014-05-01,y\n".getBytes(StandardCharsets.UTF_16LE));

        Received.Ingested outcome = ingested(UNDECLARED, received.bytes("a.csv", file.toByteArray()));

        assertThatRows(outcome.accepted()).containsExactly("""
                line | episode_key | site_code
                3    | 2           | y
                """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                2    | unreadable-characters
                """);
    }

    @Test
    @DisplayName("B1: UTF-16 that breaks off within a character is refused")
    void utf_16_that_breaks_off_is_refused() {
        byte[] whole = (MARK + ROWS.strip()).getBytes(StandardCharsets.UTF_16LE);

        assertThat(problems(UNDECLARED, received.bytes("a.csv", Arrays.copyOf(whole, whole.length - 1))))
                .extracting(InputProblem::rule)
                .containsExactly("truncated-file");
    }

    @Test
    void an_encoding_that_is_not_read_is_refused_in_words() {
        assertThat(problems(declared("IBM037"), received.text("a.csv", ROWS)))
                .extracting(InputProblem::rule, InputProblem::next)
                .containsExactly(tuple("charset", "use UTF-8, UTF-16, windows-1252 or ISO-8859-1"));
    }

    @Test
    void a_delivery_is_named_by_the_bytes_received_whatever_their_encoding() {
        assertThat(id(received.text("a.csv", MARK + ROWS, StandardCharsets.UTF_16LE)))
                .isNotEqualTo(id(received.text("b.csv", ROWS)));
    }

    private static String id(Path file) {
        Inspection inspection = FileInspection.inspect(UNDECLARED, file);
        return DeliveryId.of(((Inspection.Whole) inspection).file(), UNDECLARED, "none", "v1");
    }
}
