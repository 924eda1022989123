package org.iccoutcomes.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A printed page as its reader has it.
 *
 * @param sheets the words of each sheet, cell by cell, without blanks, since paper breaks lines where it likes
 * @param lastLines the lowest line of each sheet, without blanks
 * @param outside characters beyond the edge of a sheet
 */
public record PaperPages(List<String> sheets, List<String> lastLines, List<String> outside) {
    public PaperPages {
        sheets = List.copyOf(sheets);
        lastLines = List.copyOf(lastLines);
        outside = List.copyOf(outside);
    }

    /** Reads a PDF. */
    public static PaperPages of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> sheets = new ArrayList<>();
            List<String> lastLines = new ArrayList<>();
            List<String> outside = new ArrayList<>();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                Sheet read = new Sheet(document.getPage(sheet - 1).getMediaBox());
                read.setStartPage(sheet);
                read.setEndPage(sheet);
                sheets.add(unspaced(read.getText(document)));
                lastLines.add(unspaced(read.lastLine()));
                outside.addAll(read.outside);
            }
            return new PaperPages(sheets, lastLines, outside);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was printed", e);
        }
    }

    /** Text as sheets hold it. */
    public static String unspaced(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }

    /** Those of the texts that are on no sheet. */
    public List<String> missing(List<String> texts) {
        String whole = String.join("", sheets);
        return texts.stream()
                .filter(text -> !whole.contains(unspaced(text)))
                .distinct()
                .toList();
    }

    /** Reads words in the order they were drawn, and notes those that the sheet's edge cuts. */
    private static final class Sheet extends PDFTextStripper {
        private final PDRectangle size;
        private final List<String> outside = new ArrayList<>();
        private final TreeMap<Integer, StringBuilder> lines = new TreeMap<>();

        Sheet(PDRectangle size) {
            this.size = size;
        }

        String lastLine() {
            return lines.isEmpty() ? "" : lines.lastEntry().getValue().toString();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            float right = text.getXDirAdj() + text.getWidthDirAdj();
            if (text.getXDirAdj() < 0 || right > size.getWidth() + 1) {
                outside.add(text.getUnicode());
            }
            lines.computeIfAbsent(Math.round(text.getYDirAdj()), y -> new StringBuilder())
                    .append(text.getUnicode());
            super.processTextPosition(text);
        }
    }
}
