package org.iccoutcomes.definition.feed;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a feed of ready-made counts is laid out.
 *
 * @param indicators wide files: the extract's column for each id, sorted; empty for long files, which bind what is
 *     counted and its value like any other column
 * @param absentRow what a missing row means
 */
public record CountsShape(Map<String, String> indicators, AbsentRow absentRow) {
    public CountsShape {
        indicators = Collections.unmodifiableMap(new TreeMap<>(indicators));
    }

    /** Whether a member without a row in a period counted nothing, or is not known. */
    public enum AbsentRow {
        ZERO,
        MISSING
    }
}
