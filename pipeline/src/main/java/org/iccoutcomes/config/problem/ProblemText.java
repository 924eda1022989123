package org.iccoutcomes.config.problem;

import java.util.List;
import java.util.Locale;

/**
 * Problems as a reader sees them: place and message, the line, and a caret under the cause with what to write instead.
 *
 * <pre>
 * icc.yaml:41:16  error  unknown column 'ADMIMETH'
 *    41 |     ADMIMETH: {starts-with: "2"}
 *       |     ^^^^^^^^  did you mean admission_method?
 * </pre>
 */
public final class ProblemText {
    /** Longer lines are cut, so that the caret stays in sight. */
    private static final int WIDEST_EXCERPT = 160;

    private ProblemText() {}

    /** All problems and their number, each line ended by a line feed. */
    public static String render(List<Problem> problems) {
        int width = problems.stream()
                .mapToInt(p -> p.place().toString().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        problems.forEach(p -> append(text, p, width));
        return text.append(count(problems)).append('\n').toString();
    }

    /** {@code 2 errors, 1 warning.} */
    public static String count(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return plural(errors, "error") + ", " + plural(problems.size() - errors, "warning") + ".";
    }

    private static String plural(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static void append(StringBuilder text, Problem problem, int width) {
        String place = problem.place().toString();
        text.append(place)
                .append(" ".repeat(width - place.length() + 2))
                .append(problem.severity().name().toLowerCase(Locale.ROOT))
                .append("  ")
                .append(problem.message())
                .append('\n');
        if (!problem.excerpt().isEmpty()) {
            appendExcerpt(text, problem);
        } else if (!problem.suggestion().isEmpty()) {
            text.append("      |  ").append(problem.suggestion()).append('\n');
        }
    }

    private static void appendExcerpt(StringBuilder text, Problem problem) {
        String line = problem.excerpt().replace('\t', ' ');
        int column = Math.min(problem.column(), line.codePointCount(0, line.length()) + 1);
        int start = line.offsetByCodePoints(0, column - 1);
        int cut = start > WIDEST_EXCERPT / 2 && line.length() > WIDEST_EXCERPT ? start - WIDEST_EXCERPT / 2 : 0;
        String shown = line.substring(cut, Math.min(line.length(), cut + WIDEST_EXCERPT));
        int length = Math.min(problem.place().length(), Math.max(1, cut + shown.length() - start));
        text.append(String.format(Locale.ROOT, "%5d | ", problem.line()))
                .append(shown)
                .append('\n');
        text.append("      | ").append(" ".repeat(start - cut)).append("^".repeat(length));
        if (!problem.suggestion().isEmpty()) {
            text.append("  ").append(problem.suggestion());
        }
        text.append('\n');
    }
}
