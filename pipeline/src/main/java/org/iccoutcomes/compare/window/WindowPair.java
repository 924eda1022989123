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

    private static final String OF_ANOTHER = HEADLINE + " of ";

    /** The name of the pair that an area's own headline is, asked of another area. */
    public static String headlineOf(String area) {
        return OF_ANOTHER + area;
    }

    /** Whether it is the programme's own pair, of this area or of another. */
    public boolean isHeadline() {
        return name.equals(HEADLINE) || name.startsWith(OF_ANOTHER);
    }
}
