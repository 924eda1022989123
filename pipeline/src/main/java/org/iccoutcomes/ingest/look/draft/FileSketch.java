package org.iccoutcomes.ingest.look.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.file.Delimiters;
import org.iccoutcomes.ingest.file.FileBeginning;
import org.iccoutcomes.ingest.file.Separated;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is laid out, as its beginning shows.
 *
 * @param name file name without folders
 * @param charset its encoding
 * @param delimiter what parts its values
 * @param hasHeader whether its first line names its columns; where it does not, they are called {@code column_1} on
 * @param rows how many rows were looked at
 * @param columns in the header's order
 */
public record FileSketch(
        String name, Charsets charset, String delimiter, boolean hasHeader, int rows, List<ColumnSketch> columns) {
    private static final int ROWS = 500;

    /** What one row may hold of a person: an NHS number, two postcodes, an address of mail and two telephones. */
    private static final int MOST_OF_A_PERSON = 6;

    /** Stands in workbooks, Parquet and the like, and in no text. */
    private static final String NUL = "\0";

    /** A postcode, an address of mail, or ten digits and more, such as an NHS number or a telephone's. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[^@\\s]+@[^@\\s]+|\\+?[0-9](?:[ -]?[0-9]){9,}");

    /** Kinds of values that are hardly ever names. */
    private static final Set<ColumnSketch.Kind> NO_NAMES = Set.of(
            ColumnSketch.Kind.DATE,
            ColumnSketch.Kind.DATE_TIME,
            ColumnSketch.Kind.TIME,
            ColumnSketch.Kind.NHS_NUMBER,
            ColumnSketch.Kind.WHOLE,
            ColumnSketch.Kind.DECIMAL);

    public FileSketch {
        columns = List.copyOf(columns);
    }

    /**
     * Looks at the beginning of a file, which may be packed.
     *
     * @return empty where it is no text, or holds no line with more than one value
     * @throws IOException when it cannot be read
     */
    public static Optional<FileSketch> of(Path file) throws IOException {
        FileBeginning beginning = FileBeginning.of(file, ROWS + 1);
        return beginning.lines().isEmpty() || beginning.lines().stream().anyMatch(line -> line.contains(NUL))
                ? Optional.empty()
                : sketch(String.valueOf(file.getFileName()), beginning.charset(), beginning.lines());
    }

    private static Optional<FileSketch> sketch(String name, Charsets charset, List<String> lines) {
        String delimiter = Delimiters.USUAL.stream()
                .max(Comparator.comparingInt(one -> new Separated(one).values(lines.get(0)).length))
                .orElse(",");
        Separated separated = new Separated(delimiter);
        List<String> first = split(separated, lines.get(0));
        if (first.size() < 2) {
            return Optional.empty();
        }
        List<List<String>> rows = lines.stream()
                .skip(1)
                .map(line -> split(separated, line))
                .filter(row -> row.size() >= first.size() && !row.equals(first))
                .toList();
        boolean hasHeader = !isRow(first, rows);
        List<String> header = hasHeader
                ? first
                : IntStream.rangeClosed(1, first.size())
                        .mapToObj(i -> "column_" + i)
                        .toList();
        List<List<String>> all = new ArrayList<>(hasHeader ? List.of() : List.of(first));
        all.addAll(rows);
        List<ColumnSketch> columns = IntStream.range(0, header.size())
                .mapToObj(i -> ColumnSketch.of(header.get(i), column(all, i)))
                .toList();
        return Optional.of(new FileSketch(name, charset, delimiter, hasHeader, all.size(), columns));
    }

    /**
     * RULE: a first line is a row when it says something twice; a number or day where the lines below do so too, or
     * where there are none; what a line below says in the same place; or what is of one person and no name of a column:
     * an NHS number, a postcode, an address of mail, a long number.
     */
    private static boolean isRow(List<String> first, List<List<String>> rows) {
        Set<String> seen = new HashSet<>();
        boolean isRepeating = first.stream().anyMatch(value -> !value.isEmpty() && !seen.add(value));
        return isRepeating
                || isPersonal(first)
                || IntStream.range(0, first.size()).anyMatch(i -> isLikeBelow(first.get(i), column(rows, i)));
    }

    /** A table of ways has a postcode over each column; a person has one, and perhaps a practice's. */
    private static boolean isPersonal(List<String> first) {
        long found = first.stream()
                .filter(value -> PERSONAL.matcher(value).matches())
                .count();
        return found > 0 && found <= MOST_OF_A_PERSON;
    }

    private static boolean isLikeBelow(String value, List<String> below) {
        ColumnSketch.Kind kind = kind(List.of(value));
        return (!value.isEmpty() && below.contains(value))
                || (NO_NAMES.contains(kind) && (below.isEmpty() || kind == kind(below)));
    }

    private static List<String> column(List<List<String>> rows, int place) {
        return rows.stream().map(row -> row.get(place)).toList();
    }

    private static ColumnSketch.Kind kind(List<String> values) {
        return ColumnSketch.of("", values).kind();
    }

    private static List<String> split(Separated separated, String line) {
        List<String> values = new ArrayList<>();
        for (@Nullable String value : separated.values(line)) {
            values.add(value == null ? "" : value.strip());
        }
        return values;
    }
}
