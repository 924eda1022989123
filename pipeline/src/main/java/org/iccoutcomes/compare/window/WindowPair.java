package org.iccoutcomes.compare.window;

import org.iccoutcomes.definition.time.DateRange;

/**
 * The two windows of a question, as dates.
 *
 * @param name {@link #HEADLINE}, a named window's name, or as typed
 * @param baseline before
 * @param period after
 */
public record WindowPair(String name, DateRange baseline, DateRange period) {
    /** Name of the programme's own pair. */
    public static final String HEADLINE = "headline";
}
