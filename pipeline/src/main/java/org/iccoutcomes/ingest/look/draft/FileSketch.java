package org.iccoutcomes.ingest.look.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.file.FileBytes;
import org.iccoutcomes.ingest.file.Separated;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is laid out, as its beginning shows.
 *
 * @param name file name without folders
 * @param charset its encoding
 * @param delimiter what parts its values
 * @param rows how many rows were looked at
 * @param columns in the header's order
 */
public record FileSketch(String name, Charsets charset, String delimiter, int rows, List<ColumnSketch> columns) {
    private static final List<String> DELIMITERS = List.of(",", "|", "\t", ";");
    private static final int BYTES = 1 << 20;
    private static final int ROWS = 500;

    public FileSketch {
        columns = List.copyOf(columns);
    }

    /**
     * Looks at the beginning of a file.
     *
     * @return empty where it holds no line with more than one value
     * @throws IOException when it cannot be read
     */
    public static Optional<FileSketch> of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = FileBytes.open(file)) {
            bytes = in.readNBytes(BYTES);
        }
        boolean isWhole = bytes.length < BYTES;
        Charsets charset =
                Charsets.UTF_8.decode(isWhole ? bytes : upToLastLine(bytes)).isPresent()
                        ? Charsets.UTF_8
                        : Charsets.WINDOWS_1252;
        List<String> lines = new ArrayList<>(charset.decodeLoosely(bytes)
                .replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(ROWS + 1L)
                .toList());
        if (!isWhole && lines.size() <= ROWS) {
            lines.remove(lines.size() - 1);
        }
        return lines.isEmpty() ? Optional.empty() : sketch(String.valueOf(file.getFileName()), charset, lines);
    }

    private static byte[] upToLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return java.util.Arrays.copyOf(bytes, end);
    }

    private static Optional<FileSketch> sketch(String name, Charsets charset, List<String> lines) {
        String delimiter = DELIMITERS.stream()
                .max(Comparator.comparingInt(one -> new Separated(one).values(lines.get(0)).length))
                .orElse(",");
        Separated separated = new Separated(delimiter);
        List<String> header = split(separated, lines.get(0));
        if (header.size() < 2) {
            return Optional.empty();
        }
        List<List<String>> rows = lines.stream()
                .skip(1)
                .map(line -> split(separated, line))
                .filter(row -> row.size() >= header.size())
                .toList();
        List<ColumnSketch> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            columns.add(ColumnSketch.of(
                    header.get(i), rows.stream().map(row -> row.get(at)).toList()));
        }
        return Optional.of(new FileSketch(name, charset, delimiter, rows.size(), columns));
    }

    private static List<String> split(Separated separated, String line) {
        List<String> values = new ArrayList<>();
        for (@Nullable String value : separated.values(line)) {
            values.add(value == null ? "" : value.strip());
        }
        return values;
    }
}
