package org.iccoutcomes.ingest.file;

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
    private final Optional<List<String>> names;

    LineInspection(FileShape shape, String name, LineScan.Lines lines) {
        this.name = name;
        this.lines = lines;
        this.charset = Charsets.of(shape.charset());
        this.separated = new Separated(shape.delimiter());
        this.names = lines.first().isEmpty()
                ? Optional.empty()
                : charset.decode(lines.first().get(0)).map(separated::split);
    }

    /** The header's names, where they can be read. */
    Optional<List<String>> header() {
        return names;
    }

    List<InputProblem> problems() {
        List<InputProblem> problems = new ArrayList<>();
        if (lines.first().isEmpty()) {
            problems.add(problem("empty-file", "the file holds no text", "ask the sender for the file again"));
        } else if (names.isEmpty()) {
            problems.add(problem(
                    "unreadable-header",
                    "the header is not in the feed's character encoding",
                    "declare 'charset: windows-1252' in the feed, or save the file as UTF-8"));
        } else {
            duplicates(names.get()).ifPresent(problems::add);
            if (lines.filled() == 1) {
                problems.add(problem("no-rows", "the file holds a header and no rows", "ask the sender for the rows"));
            }
            truncation().ifPresent(problems::add);
        }
        return problems;
    }

    /** Call only where there are no problems. */
    LineLayout layout() {
        List<String> header = names.orElseThrow();
        int rowWidth = firstRowWidth();
        boolean spareName = header.get(header.size() - 1).isEmpty() && rowWidth == header.size() - 1;
        List<String> kept = spareName ? header.subList(0, rowWidth) : header;
        return new LineLayout(kept, lines.firstLine(), isTrailing(), lines.filled() - 1);
    }

    private boolean isTrailing() {
        return names.orElseThrow().size() + 1 == firstRowWidth()
                && firstRow().get(firstRowWidth() - 1).isEmpty();
    }

    private int firstRowWidth() {
        return firstRow().size();
    }

    private List<String> firstRow() {
        return lines.first().size() < 2
                ? List.of()
                : charset.decode(lines.first().get(1)).map(separated::split).orElse(List.of());
    }

    private Optional<InputProblem> duplicates(List<String> header) {
        SortedSet<String> seen = new TreeSet<>();
        SortedSet<String> twice = new TreeSet<>();
        for (String column : header) {
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

    /** A last line that nothing ends and that is too short was cut off. */
    private Optional<InputProblem> truncation() {
        if (!lines.unfinished().hasRemaining() || lines.filled() < 2) {
            return Optional.empty();
        }
        int width = charset.decode(lines.unfinished())
                .map(line -> separated.split(line).size())
                .orElse(0);
        return width >= firstRowWidth()
                ? Optional.empty()
                : Optional.of(problem(
                        "truncated-file",
                        "the last line, from byte " + lines.lastStart() + " on, breaks off",
                        "ask the sender for the whole file"));
    }

    private InputProblem problem(String rule, String message, String next) {
        return InputProblem.ofFile(name, rule, message, next);
    }
}
