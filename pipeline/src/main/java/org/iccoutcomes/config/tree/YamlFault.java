package org.iccoutcomes.config.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iccoutcomes.config.problem.Place;

/** The cause and place of a YAML syntax error, out of the parser's message of several lines. */
final class YamlFault {
    private static final Pattern POSITION = Pattern.compile("line (\\d+), column (\\d+)");

    private YamlFault() {}

    /** Lines of the message that are words; the others, which begin with a blank, quote the file. */
    static String message(JsonProcessingException fault) {
        if (fault.getOriginalMessage().startsWith("Expected a field name")) {
            return "a key must be plain text";
        }
        return fault.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(": "));
    }

    /** The last position the message names is where reading stopped. */
    static Place place(SourceFile file, JsonProcessingException fault) {
        return POSITION.matcher(fault.getOriginalMessage())
                .results()
                .reduce((first, second) -> second)
                .map(found -> new Place(file.shown(), number(found, 1), number(found, 2), 1))
                .orElseGet(() -> fallback(file, fault.getLocation()));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Place fallback(SourceFile file, JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.wholeFile(file.shown())
                : new Place(file.shown(), location.getLineNr(), Math.max(1, location.getColumnNr()), 1);
    }
}
