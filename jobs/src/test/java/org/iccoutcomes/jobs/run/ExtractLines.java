package org.iccoutcomes.jobs.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Changes the lines of extracts; the first is the header. */
final class ExtractLines {
    private ExtractLines() {}

    /** Shuffles the rows of all extracts of a folder; their headers stay. */
    static void shuffle(Path folder, long seed) {
        Random random = new Random(seed);
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                boolean isExtract = file.toString().contains(".csv") && !file.endsWith("areas.csv");
                if (isExtract) {
                    rewrite(file, lines -> {
                        Collections.shuffle(lines.subList(1, lines.size()), random);
                        return lines;
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an extract anew with other lines. */
    static void rewrite(Path file, UnaryOperator<List<String>> change) {
        try {
            boolean zipped = file.toString().endsWith(".gz");
            List<String> lines = new ArrayList<>();
            InputStream bytes = Files.newInputStream(file);
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(zipped ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
                in.lines().forEach(lines::add);
            }
            String text = String.join("\n", change.apply(lines)) + "\n";
            OutputStream out = Files.newOutputStream(file);
            try (OutputStream packed = zipped ? new GZIPOutputStream(out) : out) {
                packed.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the text of a compressed extract to another file. */
    static void unpack(Path file, Path text) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Files.copy(in, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the first half of a file's bytes. */
    static void cutInHalf(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
