package org.iccoutcomes.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first lines of a text file that no feed describes.
 *
 * @param charset its encoding, as its mark or its beginning tells
 * @param lines that are not blank
 */
public record FileBeginning(Charsets charset, List<String> lines) {
    private static final int BYTES = 1 << 20;

    public FileBeginning {
        lines = List.copyOf(lines);
    }

    /**
     * Reads the beginning of a file, decompressed where it is packed.
     *
     * @param most how many lines at most
     * @throws IOException when it cannot be read; its message says why and holds no value
     */
    public static FileBeginning of(Path file, int most) throws IOException {
        try (InputStream content = FileBytes.open(file)) {
            Optional<Charsets> told = Charsets.ofFirst(FileBytes.peek(content, Charsets.FIRST_BYTES));
            InputStream text = TextBytes.of(content, told.orElse(Charsets.UTF_8));
            byte[] bytes = text.readNBytes(BYTES);
            boolean isWhole = bytes.length < BYTES;
            int length = isWhole ? bytes.length : lastEnd(bytes);
            LineScan scan = new LineScan();
            scan.accept(bytes, length);
            Charsets charset = told.orElseGet(scan.finish()::likely);
            List<String> lines = new ArrayList<>();
            charset.ofLines()
                    .decodeLoosely(Arrays.copyOf(bytes, length))
                    .replace("\uFEFF", "")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(most)
                    .forEach(lines::add);
            return new FileBeginning(charset, lines);
        }
    }

    private static int lastEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return end;
    }
}
