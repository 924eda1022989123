package org.iccoutcomes.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook as another program reads it.
 *
 * @param sheets cells by the name of their sheet, row by row
 * @param parts the files within it, by name
 */
record ReadWorkbook(Map<String, List<List<Read>>> sheets, Map<String, byte[]> parts) {
    /** A cell: its type, and its value as text. */
    record Read(CellType type, String text) {
        @Override
        public String toString() {
            return type == CellType.STRING ? text : type + " " + text;
        }
    }

    static ReadWorkbook of(byte[] bytes) {
        Map<String, List<List<Read>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<Read>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    List<Read> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        cells.add(cell == null ? new Read(CellType.EMPTY, "") : read(cell));
                    }
                    rows.add(cells);
                }
                sheets.put(sheet.getName(), rows);
            }
            return new ReadWorkbook(sheets, parts(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read read(Cell cell) {
        return new Read(
                cell.getType(),
                cell.getType() == CellType.STRING ? cell.asString() : String.valueOf(cell.getRawValue()));
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    List<List<Read>> sheet(String name) {
        List<List<Read>> rows = sheets.get(name);
        if (rows == null) {
            throw new AssertionError("no sheet " + name + " among " + sheets.keySet());
        }
        return rows;
    }

    /** The cell below a head, in a row of the table counted from 0. */
    Read at(String name, String head, int row) {
        List<List<Read>> rows = sheet(name);
        int first = headRow(name);
        List<String> heads = rows.get(first).stream().map(Read::text).toList();
        int column = heads.indexOf(head);
        if (column < 0) {
            throw new AssertionError("no column " + head + " among " + heads);
        }
        return rows.get(first + 1 + row).get(column);
    }

    /** Where the sheet says that its table begins. */
    int headRow(String name) {
        for (List<Read> row : sheet(name)) {
            String text = row.get(0).text();
            if (text.contains("begins in cell A")) {
                return Integer.parseInt(text.replaceAll(".*begins in cell A([0-9]+).*", "$1")) - 1;
            }
        }
        throw new AssertionError(name + " does not say where its table begins");
    }
}
