package org.iccoutcomes.statistics.control.rule;

/** Which points count towards two of three near a process limit. */
public enum TwoOfThree {
    /**
     * Rule: the default. Points beyond two thirds of the way to a limit, also those beyond the limit itself: Making
     * Data Count since November 2023 (NHSRplotthedots, issue 194).
     */
    MAKING_DATA_COUNT_2023,
    /** Only points between two thirds of the way and the limit: NHSRplotthedots 0.2.2, and Making Data Count before. */
    PLOT_THE_DOTS;

    boolean counts(ChartPosition position) {
        return position.isClose() || (this == MAKING_DATA_COUNT_2023 && position.isOutside());
    }
}
