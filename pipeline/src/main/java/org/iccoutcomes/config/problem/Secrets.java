package org.iccoutcomes.config.problem;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Secrets that stand in a configuration file, or come into a path from the environment: passwords in addresses, and
 * values of keys that are named after secrets ({@code password: …}, {@code secret=…}). Such a file is refused, and what
 * is quoted of it has stars in their place.
 */
public final class Secrets {
    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("(?<=://)[^/@\\s\"']+(?=@)"),
            Pattern.compile(
                    "(?i)(?:^|[{,\\s.])[\"']?(?:[a-z0-9_.-]*(?:password|passwd|secret|token)|[a-z0-9_.-]*access[-_.]?key"
                            + "(?:[-_.]?id)?|pseudonym[-_]key)[\"']?(?:\\s*:\\s+|\\s*=\\s*)(?=\\S)([^,}\\s]+)"));

    private Secrets() {}

    /** Where a secret begins in a line, from 1; empty where there is none. */
    public static OptionalInt columnOfFirst(String line) {
        return SECRETS.stream()
                .flatMap(pattern -> pattern.matcher(line).results())
                .mapToInt(found -> start(found) + 1)
                .min();
    }

    /** The line with stars for secrets, as long as it was. */
    static String masked(String line) {
        StringBuilder masked = new StringBuilder(line);
        SECRETS.forEach(pattern -> pattern.matcher(line).results().forEach(found -> {
            for (int i = start(found); i < found.end(); i++) {
                masked.setCharAt(i, '*');
            }
        }));
        return masked.toString();
    }

    private static int start(MatchResult found) {
        return found.groupCount() == 0 ? found.start() : found.start(1);
    }
}
