package org.iccoutcomes.statistics.control;

/** Which way a charted figure gets better. */
public enum Improvement {
    /** More is better. */
    INCREASE(1),
    /** Less is better. */
    DECREASE(-1),
    /** Neither way is better in itself. */
    NEUTRAL(0);

    private final int direction;

    Improvement(int direction) {
        this.direction = direction;
    }

    int direction() {
        return direction;
    }
}
