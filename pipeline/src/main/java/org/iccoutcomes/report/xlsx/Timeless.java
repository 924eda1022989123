package org.iccoutcomes.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook without the time at which it was made, which the library writes into it in two places. */
final class Timeless {
    /** The first day a zip file can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");

    private Timeless() {}

    static byte[] of(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                out.putNextEntry(same);
                if (entry.getName().equals(PROPERTIES)) {
                    String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    out.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory that cannot be read again", e);
        }
        return bytes.toByteArray();
    }
}
