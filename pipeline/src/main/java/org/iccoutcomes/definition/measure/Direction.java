package org.iccoutcomes.definition.measure;

/** Which way a measure should move. */
public enum Direction {
    LOWER,
    HIGHER,
    /** Neither way is better in itself. */
    NEUTRAL
}
