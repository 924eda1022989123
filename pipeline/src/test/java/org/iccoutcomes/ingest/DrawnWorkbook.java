package org.iccoutcomes.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook part by part, as a spreadsheet program writes it or as an attacker would. Style 1 shows a number as a day,
 * style 2 as a day in words of its own.
 */
final class DrawnWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int number;

    DrawnWorkbook() {
        parts.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/>
                </Types>""".formatted(PACKAGE, TYPE, TYPE, TYPE));
        parts.put("_rels/.rels", """
                <Relationships xmlns="%srelationships">
                <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>""".formatted(PACKAGE, DOCUMENT));
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="%s">
                <numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\ mmmm\\ yyyy"/></numFmts>
                <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
                </styleSheet>""".formatted(MAIN));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"/>");
    }

    /** A further sheet: its rows as they stand in {@code sheetData}. */
    DrawnWorkbook sheet(String name, String rows) {
        number++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, number, number));
        relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(number, DOCUMENT, number));
        return part(
                "xl/worksheets/sheet" + number + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Any part, in place of one of the same name. */
    DrawnWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** The shared strings, of which cells of type s name one by its place. */
    DrawnWorkbook strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    byte[] bytes() {
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets>" + sheets
                        + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
