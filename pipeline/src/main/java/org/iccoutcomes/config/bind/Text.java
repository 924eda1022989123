package org.iccoutcomes.config.bind;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.iccoutcomes.config.problem.Place;

/**
 * A single value as written, and where.
 *
 * @param value without quotes, never null; blank only when quoted
 * @param quoted whether it stood in quotes
 */
public record Text(String value, boolean quoted, Place place) {
    /** Words some YAML readers take for true, false or nothing; Norway's country code is the well-known victim. */
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "~");

    /** Anything some YAML reader takes for a number, a date or a time. */
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(\\d[\\d_,]*(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?|0[xob][0-9a-fA-F_]+|\\d{4}-\\d\\d?-\\d\\d?.*|\\d+(:\\d+)+");

    /** Whether a YAML reader other than ours could take it for something else than text. */
    public boolean isAmbiguous() {
        return !quoted
                && (WORDS.contains(value.toLowerCase(Locale.ROOT))
                        || NUMBER.matcher(value).matches());
    }

    @Override
    public String toString() {
        return value;
    }
}
