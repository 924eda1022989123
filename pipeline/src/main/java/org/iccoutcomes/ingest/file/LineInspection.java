package org.iccoutcomes.ingest.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.FileShape;

/** Judges the header and the end of a text file. */
final class LineInspection {
    private final String name;
    private final LineScan.Lines lines;
    private final Charsets charset;
    private final Separated separated;
    private final boolean isHeaderInFile;
    private final Optional<String> headerLine;
    private final Optional<List<String>> names;

    /**
     * An inspection.
     *
     * @param charset of the file
     * @param given the header, where it does not stand in the file
     */
    LineInspection(FileShape shape, String name, LineScan.Lines lines, Charsets charset, Optional<List<String>> given) {
        this.name = name;
        this.lines = lines;
        this.charset = charset;
        this.separated = new Separated(shape.delimiter());
        this.isHeaderInFile = given.isEmpty();
        this.headerLine = lines.first().stream().findFirst().flatMap(this::text);
        this.names = given.or(() -> headerLine.map(separated::split));
    }

    private Optional<String> text(ByteBuffer line) {
        return charset.ofLines().decode(line);
    }

    /** The names of the columns, where they can be read. */
    Optional<List<String>> header() {
        return names.filter(found -> !isHeaderInFile || headerTrouble().isEmpty());
    }

    /** All that is wrong with the lines, whatever the feed binds. */
    List<InputProblem> problems() {
        if (lines.first().isEmpty()) {
            return List.of(problem("empty-file", "the file holds no text", "ask the sender for the file again"));
        }
        List<InputProblem> problems = new ArrayList<>();
        if (isHeaderInFile) {
            headerTrouble().ifPresent(problems::add);
        }
        if (problems.isEmpty() && isHeaderInFile && lines.filled() == 1) {
            problems.add(problem("no-rows", "the file holds a header and no rows", "ask the sender for the rows"));
        }
        if (problems.isEmpty()) {
            truncation().ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<InputProblem> headerTrouble() {
        if (names.isEmpty()) {
            return Optional.of(problem(
                    "unreadable-header",
                    "the header is not in the encoding of the file, " + charset.shown(),
                    "correct 'charset' in the feed, or leave it out: it is then told by the file"));
        }
        if (names.get().size() > Separated.MOST_COLUMNS || lines.first().get(0).remaining() >= ByteLines.LONGEST) {
            return Optional.of(problem(
                    "too-many-columns",
                    "the header is longer than " + ByteLines.LONGEST + " bytes or names more than "
                            + Separated.MOST_COLUMNS + " columns, the most that are read",
                    "ask the sender for an extract of the columns the feed names"));
        }
        if (separated.isUnfinished(headerLine.orElseThrow())) {
            return Optional.of(problem(
                    "header-over-lines",
                    "a quoted name in the header does not end in its line",
                    "ask the sender for names without line ends, or give 'header' in the feed and take it out here"));
        }
        return Optional.empty();
    }

    /** The names that stand in the header more than once. */
    Optional<InputProblem> duplicates() {
        SortedSet<String> seen = new TreeSet<>();
        SortedSet<String> twice = new TreeSet<>();
        for (String column : names.orElse(List.of())) {
            if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
                twice.add(column);
            }
        }
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of(problem(
                        "duplicate-column",
                        "the header names more than once: " + String.join(", ", twice),
                        "ask the sender which one is meant"));
    }

    /** The first lines, as far as they can be read; rows of a file whose header is given. */
    List<String> firstLines() {
        return lines.first().stream().flatMap(line -> text(line).stream()).toList();
    }

    /** Call only where there are no problems. */
    LineLayout layout() {
        List<String> header = names.orElseThrow();
        int rowWidth = firstRow().size();
        boolean spareName = header.get(header.size() - 1).isEmpty() && rowWidth == header.size() - 1;
        List<String> kept = spareName ? header.subList(0, rowWidth) : header;
        return new LineLayout(
                charset,
                kept,
                isHeaderInFile ? lines.firstLine() : LineLayout.NO_HEADER,
                isTrailing(),
                isHeaderInFile ? lines.filled() - 1 : lines.filled());
    }

    private boolean isTrailing() {
        List<String> row = firstRow();
        return names.orElseThrow().size() + 1 == row.size()
                && row.get(row.size() - 1).isEmpty();
    }

    /** The values of the first row that is whole in its line and can be read. */
    private List<String> firstRow() {
        return lines.first().stream()
                .skip(isHeaderInFile ? 1 : 0)
                .flatMap(line -> text(line).stream())
                .filter(line -> !separated.isUnfinished(line))
                .findFirst()
                .map(separated::split)
                .orElse(List.of());
    }

    /** A last line that nothing ends and that is too short was cut off; so was one that ends with a NUL. */
    private Optional<InputProblem> truncation() {
        if (!lines.unfinished().hasRemaining() || lines.filled() < 2) {
            return Optional.empty();
        }
        return text(lines.unfinished()).filter(this::isWhole).isPresent()
                ? Optional.empty()
                : Optional.of(problem(
                        "truncated-file",
                        "the last line" + (charset.isWide() ? "" : ", from byte " + lines.lastStart() + " on,")
                                + " breaks off",
                        "ask the sender for the whole file"));
    }

    private boolean isWhole(String line) {
        if (line.endsWith("\0") || separated.isUnfinished(line)) {
            return false;
        }
        // A line with a quote too many is the end of a value that began in a line before it.
        boolean isEndOfValue = line.chars().filter(sign -> sign == '"').count() % 2 == 1;
        return isEndOfValue || separated.split(line).size() >= firstRow().size();
    }

    private InputProblem problem(String rule, String message, String next) {
        return InputProblem.ofFile(name, rule, message, next);
    }
}
