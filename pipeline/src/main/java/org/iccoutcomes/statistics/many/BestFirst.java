package org.iccoutcomes.statistics.many;

/** Which end of a ranking is the first place. */
public enum BestFirst {
    /** The lowest is first. */
    LOWEST,
    /** The highest is first. */
    HIGHEST;

    /** Whether one figure ranks strictly before another. */
    boolean isAhead(double one, double other) {
        return this == HIGHEST ? one > other : one < other;
    }
}
