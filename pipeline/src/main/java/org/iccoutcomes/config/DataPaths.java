package org.iccoutcomes.config;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.config.bind.PathText;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.problem.Secrets;

/**
 * Turns what a programme file says of places into paths. Data paths (inbox, store, releases) are relative to home when
 * the programme lies below it, else to the programme's folder; tables are relative to the file that names them.
 */
final class DataPaths {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)(}?)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** A scheme of two letters or more; one letter is a Windows drive. */
    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+:/|/|[A-Za-z]:[/\\\\]).*");

    private final Path folder;
    private final Path base;
    private final Map<String, String> variables;
    private final Problems problems;

    DataPaths(Path programmeFile, Path home, Map<String, String> variables, Problems problems) {
        Path file = programmeFile.toAbsolutePath().normalize();
        Path absoluteHome = home.toAbsolutePath().normalize();
        this.folder = file.getParent() == null ? absoluteHome : file.getParent();
        this.base = file.startsWith(absoluteHome) ? absoluteHome : folder;
        this.variables = variables;
        this.problems = problems;
    }

    /** The programme's folder. */
    Path folder() {
        return folder;
    }

    /**
     * A data path or glob: a URI as it stands, else absolute with forward slashes. Empty when a variable is not set.
     */
    Optional<String> data(PathText text) {
        return expanded(text).map(this::absolute);
    }

    String absolute(String path) {
        String slashed = path.replace('\\', '/');
        return ABSOLUTE.matcher(slashed).matches()
                ? slashed
                : withoutDots(base.toString().replace('\\', '/') + "/" + slashed);
    }

    /** A table beside the programme file. Empty when a variable is not set. */
    Optional<Path> table(PathText text) {
        return expanded(text).map(p -> folder.resolve(p).normalize());
    }

    private Optional<String> expanded(PathText text) {
        Matcher matcher = VARIABLE.matcher(text.value());
        StringBuilder expanded = new StringBuilder();
        boolean whole = true;
        while (matcher.find()) {
            String name = matcher.group(1);
            if (matcher.group(2).isEmpty() || !NAME.matcher(name).matches()) {
                problems.error(text.place(), "'" + text + "' holds a broken variable", "write ${NAME}");
                return Optional.empty();
            }
            String value = variables.get(name);
            if (value == null || value.isEmpty()) {
                reportUnset(text, name);
                whole = false;
            }
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(value == null ? "" : value));
        }
        String path = matcher.appendTail(expanded).toString();
        if (Secrets.columnOfFirst(path).isPresent()
                && Secrets.columnOfFirst(text.value()).isEmpty()) {
            problems.error(
                    text.place(),
                    "a variable of this path holds what looks like a secret; paths are told in messages and kept in releases",
                    "leave it out of the path and give it to the storage itself, such as by AWS_SECRET_ACCESS_KEY");
            return Optional.empty();
        }
        return whole ? Optional.of(path) : Optional.empty();
    }

    private void reportUnset(PathText text, String name) {
        String hint = Nearest.of(
                        name,
                        variables.keySet().stream()
                                .filter(v -> v.startsWith("ICC_"))
                                .sorted()
                                .toList())
                .map(n -> "did you mean " + n + "? else ")
                .orElse("");
        problems.error(
                text.place(),
                "the variable " + name + " is not set",
                hint + "set it before the command: " + name + "=/a/folder icc …");
    }

    /** Resolves {@code .} and {@code ..} in text, because a glob is not a path on every system. */
    private static String withoutDots(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && parts.size() > 1) {
                parts.removeLast();
            } else if (!part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
