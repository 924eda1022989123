package org.iccoutcomes.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook before any of it is understood. Every part is decompressed once and thrown away, so that what
 * its list of parts says of their sizes need not be believed.
 */
final class WorkbookParts {
    private WorkbookParts() {}

    /** RULE: a look-up of a million rows has some 50 MB of parts. */
    private static final long MOST_BYTES = 256L << 20;

    /** RULE: Excel writes some ten parts, and one more a sheet. */
    private static final int MOST_PARTS = 2_000;

    /** Where a document type would have to stand. */
    private static final int BEGINNING = 4096;

    private static final int BUFFER = 1 << 16;

    /**
     * Refuses archives that expand too far, that are encrypted or damaged, and parts that declare a document type: no
     * workbook needs one, and entities come from there. Refuses cells in columns that no sheet has.
     */
    static void requireSafe(Path file) throws IOException {
        try (ZipFile zip = opened(file)) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw tooLarge(parts.size() + " parts; at most " + MOST_PARTS + " are read");
            }
            long left = MOST_BYTES;
            for (ZipArchiveEntry part : parts) {
                if (!zip.canReadEntryData(part)) {
                    throw new RefusedFile(
                            "encrypted-zip", "the workbook has a password", "save it as .xlsx without a password");
                }
                left -= read(zip, part, left);
            }
        }
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException e) {
            throw new RefusedFile(
                    "damaged-workbook",
                    "the workbook cannot be understood: it breaks off, or is damaged",
                    "ask the sender for the whole file");
        }
    }

    private static long read(ZipFile zip, ZipArchiveEntry part, long left) throws IOException {
        try (InputStream in = new Expansion(zip.getInputStream(part), part.getCompressedSize())) {
            byte[] beginning = in.readNBytes(BEGINNING);
            if (new String(beginning, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw new RefusedFile(
                        "doctype-in-workbook",
                        "a part of the workbook declares a document type, which none that Excel writes does",
                        "open it in a spreadsheet program and save it as .xlsx again");
            }
            CellReferences references = new CellReferences();
            boolean isOutside = references.isOutside(beginning, beginning.length);
            long taken = beginning.length;
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                taken += read;
                isOutside = isOutside || references.isOutside(buffer, read);
                if (taken > left) {
                    throw tooLarge("more than " + (MOST_BYTES >> 20) + " MB of parts");
                }
            }
            if (isOutside) {
                throw new RefusedFile(
                        "cell-out-of-sheet",
                        "a cell of the workbook says that it stands beyond column XFD, the last a sheet has",
                        "open it in a spreadsheet program and save it as .xlsx again");
            }
            return taken;
        }
    }

    private static RefusedFile tooLarge(String what) {
        return new RefusedFile(
                "workbook-too-large",
                "the workbook holds " + what,
                "save the sheet that is wanted as CSV, and give the feed that");
    }
}
