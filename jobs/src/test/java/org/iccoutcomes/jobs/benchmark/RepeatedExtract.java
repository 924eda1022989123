package org.iccoutcomes.jobs.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A large extract made of a year of the sample's appointments, over and over with other keys and other people.
 *
 * @param year the sample's file
 * @param rows about how many it has in the end; whole copies are written
 */
record RepeatedExtract(Path year, long rows) {
    /** Writes it, compressed if the name ends in {@code .gz}; how many rows there are. */
    long write(Path file) throws IOException {
        List<String> lines = lines();
        List<String> body = lines.subList(1, lines.size());
        long copies = Math.max(1, Math.round((double) rows / body.size()));
        var bytes = Files.newOutputStream(file);
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(
                        file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes, 1 << 16) : bytes,
                        StandardCharsets.UTF_8),
                1 << 16)) {
            out.write(lines.get(0));
            out.write('\n');
            for (long copy = 1; copy <= copies; copy++) {
                for (String line : body) {
                    // The first two columns are the key of the row and that of the person.
                    int key = line.indexOf(',');
                    out.write(Long.toString(copy));
                    out.write(line, 0, key + 1);
                    out.write(Long.toString(copy));
                    out.write(line, key + 1, line.length() - key - 1);
                    out.write('\n');
                }
            }
        }
        return copies * body.size();
    }

    private List<String> lines() throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(year)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }
}
