package org.iccoutcomes.jobs.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.iccoutcomes.store.parquet.ParquetTables;

/** All that can be read in the files below a folder: their bytes, and what Parquet and workbooks hold unpacked. */
final class WrittenText {
    private WrittenText() {}

    /** By path; bytes are taken as Latin-1, so that none is lost. */
    static SortedMap<String, String> below(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), of(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        if (name.endsWith(".parquet")) {
            text.append(ParquetTables.read(file));
        } else if (name.endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return text.toString();
    }
}
