package org.iccoutcomes.definition.feed;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the texts of a column mean.
 *
 * @param recode values replaced after trimming and padding, such as {@code 66 → 2A}
 * @param nullValues texts that mean "empty" in this column, beside the feed's own
 * @param knownCodes codes that are known; others are kept and counted as unknown; empty: not checked
 * @param recodedOnly whether only texts that {@code recode} replaces have a meaning: the first spelling that holds one
 *     wins, and any other text is empty, counted as unknown unless it is among the known ones
 */
public record Coding(
        Map<String, String> recode, List<String> nullValues, List<String> knownCodes, boolean recodedOnly) {
    /** Texts stand for themselves. */
    public static final Coding PLAIN = new Coding(Map.of(), List.of(), List.of(), false);

    /** Every code that a value may be, as far as the feed says: those that are known and those recoded to. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(recode.values());
        if (!recodedOnly) {
            codes.addAll(knownCodes);
        }
        return codes;
    }

    public Coding {
        recode = Collections.unmodifiableMap(new TreeMap<>(recode));
        nullValues = List.copyOf(nullValues);
        knownCodes = List.copyOf(knownCodes);
    }
}
