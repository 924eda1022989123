package org.iccoutcomes.config.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects every problem of a load, so that none hides another; quotes the line each stands on. */
public final class Problems {
    private final Map<String, List<String>> linesByFile = new LinkedHashMap<>();
    private final List<Problem> found = new ArrayList<>();

    /** Makes a file's lines known, for excerpts; files are reported in the order they were added. */
    public void addFile(String file, List<String> lines) {
        linesByFile.put(file, List.copyOf(lines));
    }

    public void error(Place place, String message) {
        error(place, message, "");
    }

    public void error(Place place, String message, String suggestion) {
        add(Problem.Severity.ERROR, place, message, suggestion);
    }

    public void error(Place place, UnreadableText cause) {
        error(place, cause.message(), cause.suggestion());
    }

    /** Reports a name nobody knows, with the nearest that somebody does. */
    public void unknownName(Place place, String message, Optional<String> nearest) {
        error(place, message, nearest.map(n -> "did you mean " + n + "?").orElse(""));
    }

    public void warn(Place place, String message, String suggestion) {
        add(Problem.Severity.WARNING, place, message, suggestion);
    }

    /** Reports every line of a file that holds what looks like a secret: whoever reads the file would have it. */
    public void refuseSecrets(String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            Secrets.columnOfFirst(lines.get(i))
                    .ifPresent(column -> error(
                            new Place(file, line, column, 1),
                            "what looks like a secret",
                            "keep it in the environment or in a file of its own"));
        }
    }

    private void add(Problem.Severity severity, Place place, String message, String suggestion) {
        Problem problem = new Problem(severity, place, Secrets.masked(message), excerpt(place), suggestion);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    private String excerpt(Place place) {
        List<String> lines = linesByFile.getOrDefault(place.file(), List.of());
        return place.line() >= 1 && place.line() <= lines.size() ? Secrets.masked(lines.get(place.line() - 1)) : "";
    }

    /** Whether an error stands on the same line: a consequence of it need not be reported too. */
    public boolean hasErrorOnLineOf(Place place) {
        return found.stream().anyMatch(p -> p.isError() && p.file().equals(place.file()) && p.line() == place.line());
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** Everything found, by file in the order read, then by line and column. */
    public List<Problem> inOrder() {
        List<String> files = new ArrayList<>(linesByFile.keySet());
        return found.stream()
                .sorted(Comparator.comparingInt((Problem p) -> files.indexOf(p.file()))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
