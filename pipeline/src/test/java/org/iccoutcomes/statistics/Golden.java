package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Rows of a golden file, from the folder named by the system property {@code icc.golden}; an empty cell is null. */
public record Golden(Map<String, String> cells) {
    private static final double RELATIVE = 1e-8;

    /** The rows of a file. A missing file skips the test, and says so loudly. */
    public static List<Golden> rows(String file) {
        Path path = folder().resolve(file + ".csv");
        if (!Files.isRegularFile(path)) {
            System.out.println("SKIPPED: no golden file " + file + ".csv; set -Dicc.golden to its folder");
        }
        Assumptions.assumeTrue(Files.isRegularFile(path), () -> "no golden file " + file + ".csv");
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            List<String> header = split(lines.get(0));
            List<Golden> rows = lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> row(header, split(line)))
                    .toList();
            assertThat(rows).as(file).isNotEmpty();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between a prefix and a suffix in the names of files; none skips the test, and says so loudly. */
    static List<String> named(String prefix, String suffix) {
        List<String> found = List.of();
        if (Files.isDirectory(folder())) {
            try (Stream<Path> files = Files.list(folder())) {
                found = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith(prefix) && name.endsWith(suffix + ".csv"))
                        .map(name -> name.substring(prefix.length(), name.length() - suffix.length() - 4))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String pattern = prefix + "*" + suffix + ".csv";
        if (found.isEmpty()) {
            System.out.println("SKIPPED: no golden file " + pattern + "; set -Dicc.golden to its folder");
        }
        Assumptions.assumeFalse(found.isEmpty(), () -> "no golden file " + pattern);
        return found;
    }

    private static Path folder() {
        return Path.of(System.getProperty("icc.golden", "../../shared/golden"));
    }

    /** Whether there is such a file. */
    static boolean exists(String file) {
        return Files.isRegularFile(folder().resolve(file + ".csv"));
    }

    /** The rows of a file by the value of a column, in file order. */
    static Map<String, List<Golden>> groups(String file, String column) {
        Map<String, List<Golden>> groups = new LinkedHashMap<>();
        rows(file)
                .forEach(row -> groups.computeIfAbsent(row.text(column), k -> new ArrayList<>())
                        .add(row));
        return groups;
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** A cell, empty where nothing is written. */
    public String text(String column) {
        String cell = cells.get(column);
        assertThat(cell).as("column " + column).isNotNull();
        return cell == null ? "" : cell;
    }

    @Nullable
    Double number(String column) {
        String cell = text(column);
        return cell.isEmpty() || cell.equals("NA") ? null : Double.valueOf(cell);
    }

    double given(String column) {
        Double number = number(column);
        assertThat(number).as("column " + column).isNotNull();
        return number == null ? Double.NaN : number;
    }

    List<Double> numbers(String column) {
        return List.of(text(column).split(";")).stream().map(Double::valueOf).toList();
    }

    Confidence confidence() {
        return Confidence.of(given("confidence"));
    }

    /** Asserts that a number equals a cell: both null, or within 1e-8 of one another. */
    void holds(String column, @Nullable Double actual) {
        holds(column, actual, RELATIVE);
    }

    /** Asserts that a number equals a cell: both null, or within a share of it, and never closer than that of 1e-12. */
    void holds(String column, @Nullable Double actual, double relative) {
        Double expected = number(column);
        if (expected == null || actual == null) {
            assertThat(actual).as(column + " of " + cells).isEqualTo(expected);
        } else {
            assertThat(actual)
                    .as(column + " of " + cells)
                    .isCloseTo(expected, Offset.offset(relative * Math.max(Math.abs(expected), 1e-12)));
        }
    }

    /** The same of a p value the reference made as 1 less a probability, which leaves it no digits below 1e-15. */
    void holdsProbability(String column, @Nullable Double actual, double relative) {
        Double expected = number(column);
        if (expected == null || actual == null || expected > 1e-8) {
            holds(column, actual, relative);
        } else {
            assertThat(actual)
                    .as(column + " of " + cells)
                    .isCloseTo(expected, Offset.offset(Math.max(relative * expected, 1e-14)));
        }
    }

    /** Asserts that a number is within an absolute distance of a cell. */
    void near(String column, double actual, double distance) {
        assertThat(actual).as(column + " of " + cells).isCloseTo(given(column), Offset.offset(distance));
    }

    /** Asserts figure and limits. */
    void holds(String value, String lower, String upper, Estimate actual) {
        holds(value, actual.value());
        holds(lower, actual.lower());
        holds(upper, actual.upper());
    }

    private static Golden row(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return new Golden(row);
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
