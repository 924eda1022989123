package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.optional;
import static org.iccoutcomes.ingest.Feeds.required;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.Delivering;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.definition.feed.Header;
import org.iccoutcomes.definition.feed.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("B25: a workbook as a look-up")
class WorkbooksTest {
    private static final String HEADER = "<row r=\"1\">" + text("A1", "CODE") + text("B1", "CLOSED") + "</row>";
    private static final String ROW = "<row r=\"2\">" + text("A2", "A82001") + "</row>";

    @TempDir
    Path folder;

    private Received received;

    @BeforeEach
    void receive() {
        received = new Received(folder);
    }

    private static Feed practices(@Nullable String sheet) {
        return new Feed(
                "practices",
                "Practices",
                Dataset.PRACTICES,
                new FileShape(
                        FileShape.Format.XLSX,
                        ",",
                        null,
                        new Header.InFile(),
                        List.of("dd/MM/yyyy"),
                        List.of(),
                        10,
                        sheet),
                new Delivering(null, "", null, null),
                List.of(
                        required("gp_practice_code", Reading.CODE, "CODE"),
                        optional("practice_name", Reading.TEXT, "NAME"),
                        optional("closed", Reading.DATE, "CLOSED")),
                List.of(),
                null);
    }

    private Path workbook(DrawnWorkbook drawn) {
        return received.bytes("practices.xlsx", drawn.bytes());
    }

    private static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String cell, String number) {
        return "<c r=\"" + cell + "\"><v>" + number + "</v></c>";
    }

    @Test
    void the_sheet_that_the_feed_names_is_read_below_its_titles_and_rows_keep_their_numbers() {
        DrawnWorkbook drawn = new DrawnWorkbook()
                .sheet("Notes", "<row r=\"1\">" + text("A1", "Not this") + text("B1", "nor this") + "</row>")
                .sheet("Practices", """
                        <row r="1">%s</row>
                        <row r="3">%s%s</row>
                        <row r="4">%s<c r="C4" t="s"><v>1</v></c></row>
                        <row r="6">%s<c r="C6" t="s"><v>0</v></c></row>
                        """.formatted(
                                text("A1", "Table 1: practices"),
                                text("A3", "CODE"),
                                text("C3", "NAME"),
                                text("A4", "A82001"),
                                text("A6", "A82002")))
                .strings("<si><t>Station House</t></si><si><r><t>Duddon </t></r><r><t>Valley</t></r></si>");

        assertThatRows(ingested(practices("practices"), workbook(drawn)).accepted())
                .containsExactly("""
                line | gp_practice_code | practice_name
                4    | A82001           | Duddon Valley
                6    | A82002           | Station House
                """);
    }

    @Test
    void days_are_days_whether_shown_as_such_written_out_or_left_as_serial_numbers() {
        DrawnWorkbook drawn = new DrawnWorkbook()
                .sheet(
                        "P",
                        HEADER
                                + """
                <row r="2">%s<c r="B2" s="1"><v>41760</v></c></row>
                <row r="3">%s<c r="B3" s="2"><v>41760.5</v></c></row>
                <row r="4">%s%s</row>
                <row r="5">%s%s</row>
                <row r="6">%s%s</row>
                <row r="7">%s<c r="B7" s="1"><f>TODAY()</f><v>41760</v></c></row>
                """.formatted(
                                                text("A2", "SHOWN"),
                                                text("A3", "WORDS"),
                                                text("A4", "SERIAL"),
                                                number("B4", "41760"),
                                                text("A5", "TEXT"),
                                                text("B5", "01/05/2014"),
                                                text("A6", "OPEN"),
                                                "<c r=\"B6\"/>",
                                                text("A7", "FORMULA")));

        assertThatRows(ingested(practices(null), workbook(drawn)).accepted()).containsExactly("""
                gp_practice_code | closed
                SHOWN            | 2014-05-01
                WORDS            | 2014-05-01
                SERIAL           | 2014-05-01
                TEXT             | 2014-05-01
                OPEN             |
                FORMULA          | 2014-05-01
                """);
    }

    @Test
    void codes_stay_as_they_are_written_and_numbers_never_turn_into_scientific_notation() {
        DrawnWorkbook drawn = new DrawnWorkbook()
                .sheet(
                        "P",
                        HEADER
                                + """
                <row r="2">%s</row>
                <row r="3">%s</row>
                <row r="4">%s</row>
                <row r="5">%s</row>
                <row r="6">%s</row>
                """.formatted(
                                                text("A2", "1e5"),
                                                text("A3", "007"),
                                                number("A4", "66"),
                                                number("A5", "5.13701E+11"),
                                                "<c r=\"A6\" t=\"b\"><v>1</v></c>"));

        assertThatRows(ingested(practices(null), workbook(drawn)).accepted()).containsExactly("""
                line | gp_practice_code
                2    | 1E5
                3    | 007
                4    | 66
                5    | 513701000000
                6    | TRUE
                """);
    }

    @Test
    void of_a_formula_the_value_it_was_saved_with_counts_and_one_that_failed_sets_its_row_aside() {
        DrawnWorkbook drawn = new DrawnWorkbook().sheet("P", HEADER + """
                <row r="2"><c r="A2" t="str"><f>HYPERLINK("http://a.example","x")&amp;"1"</f><v>A82001</v></c></row>
                <row r="3"><c r="A3"><f>'[1]Elsewhere'!A1</f><v>12</v></c></row>
                <row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
                """);

        Received.Ingested outcome = ingested(practices(null), workbook(drawn));

        assertThatRows(outcome.accepted()).containsExactly("""
                gp_practice_code
                A82001
                12
                """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule
                4    | cell-error
                """);
        assertThat(outcome.delivery().ledger().balances()).isTrue();
    }

    @Test
    void macros_and_links_to_other_workbooks_are_never_opened() {
        DrawnWorkbook drawn = new DrawnWorkbook()
                .sheet("P", HEADER + ROW)
                .part("xl/vbaProject.bin", "Sub Auto_Open()")
                .part("xl/externalLinks/externalLink1.xml", "<not<xml");

        assertThatRows(ingested(practices(null), workbook(drawn)).accepted()).containsExactly("""
                gp_practice_code
                A82001
                """);
    }

    @Test
    void a_document_type_is_refused_and_its_entity_never_looked_up() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        DrawnWorkbook drawn = new DrawnWorkbook()
                .sheet("P", HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>")
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst><si><t>&e;</t></si></sst>");

        assertRefused(practices(null), workbook(drawn), "doctype-in-workbook", "declares a document type");
    }

    @Test
    void entities_of_a_part_whose_document_type_is_hidden_are_not_looked_up_either() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        DrawnWorkbook drawn = new DrawnWorkbook()
                .sheet("P", HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>")
                .part(
                        "xl/sharedStrings.xml",
                        "<!-- " + " ".repeat(5000) + " --><!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri()
                                + "\">]><sst><si><t>A&e;</t></si></sst>");

        IngestOutcome outcome = Received.outcome(practices(null), workbook(drawn), new CollectedRows());

        assertThat(outcome.toString()).doesNotContain("canary");
    }

    @Test
    void a_cell_beyond_the_last_column_is_refused_before_anything_makes_room_for_it() {
        DrawnWorkbook drawn =
                new DrawnWorkbook().sheet("P", HEADER + "<row r=\"2\"><c  r = 'ZZZZZZZ2'><v>1</v></c></row>");

        assertRefused(practices(null), workbook(drawn), "cell-out-of-sheet", "beyond column XFD");
    }

    @Test
    void what_looks_like_such_a_cell_in_a_text_is_a_text() {
        DrawnWorkbook drawn = new DrawnWorkbook()
                .sheet(
                        "P",
                        HEADER
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A82001 r=\"ABCDEF1\"</t></is></c></row>");

        assertThat(Received.outcome(practices(null), workbook(drawn), new CollectedRows())
                        .toString())
                .doesNotContain("cell-out-of-sheet");
    }

    @Test
    void strings_out_of_all_proportion_are_refused_before_any_is_read() {
        DrawnWorkbook drawn =
                new DrawnWorkbook().sheet("P", HEADER + ROW).strings("<si><t>" + "A".repeat(70 << 20) + "</t></si>");

        assertRefused(practices(null), workbook(drawn), "expands-too-far", "compressed bytes become more than");
    }

    @Test
    void which_sheet_is_never_guessed() {
        DrawnWorkbook drawn = new DrawnWorkbook().sheet("2014", HEADER + ROW).sheet("2015", HEADER + ROW);

        assertRefused(practices(null), workbook(drawn), "which-sheet", "the workbook has 2 sheets: 2014, 2015");
        assertRefused(practices("2016"), workbook(drawn), "no-such-sheet", "no sheet '2016'; it has 2014, 2015");
    }

    @Test
    void what_is_no_workbook_or_an_empty_one_is_told_apart() {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
        Path text = received.text("text.xlsx", "CODE,CLOSED\n");
        Path zip = received.bytes("zip.xlsx", "PK\u0003\u0004nothing".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(practices(null), received.bytes("old.xlsx", old), "wrong-format", ".xls), or has a password");
        assertRefused(practices(null), text, "wrong-format", "the file is no workbook");
        assertRefused(practices(null), zip, "damaged-workbook", "the workbook cannot be understood");
        assertRefused(practices(null), workbook(new DrawnWorkbook().sheet("P", "")), "no-rows", "the sheet is empty");
        assertRefused(
                practices(null),
                workbook(new DrawnWorkbook().sheet("P", HEADER)),
                "no-rows",
                "the sheet holds a header and no rows");
        assertRefused(
                practices(null),
                workbook(new DrawnWorkbook()
                        .sheet("P", "<row r=\"1\">" + text("A1", "X") + text("B1", "x") + "</row>" + ROW)),
                "duplicate-column",
                "the header names 'x' twice");
    }

    private static void assertRefused(Feed feed, Path file, String rule, String message) {
        List<InputProblem> problems = problems(feed, file);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).rule()).as(problems.toString()).isEqualTo(rule);
        assertThat(problems.get(0).message()).contains(message);
        assertThat(problems.get(0).next()).isNotBlank();
    }
}
