package org.iccoutcomes.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook without the time at which it was made, which the library writes into it in two places. */
final class Timeless {
    /** The first day a zip file can tell; its first moment would be written with the machine's time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");

    private Timeless() {}

    static byte[] of(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        // The library's entries tell their sizes in a way that only a reader of the file's own list understands.
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                out.putNextEntry(same);
                try (InputStream part = in.getInputStream(entry)) {
                    write(entry.getName(), part, out);
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory that cannot be read again", e);
        }
        return bytes.toByteArray();
    }

    private static void write(String name, InputStream part, ZipOutputStream out) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            out.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            part.transferTo(out);
        }
    }
}
