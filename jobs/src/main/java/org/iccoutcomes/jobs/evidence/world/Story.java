package org.iccoutcomes.jobs.evidence.world;

/** How areas come to be treated. */
public enum Story {
    /** One area, chosen for reasons that have nothing to do with its counts. */
    ONE(1, 0),
    /** Of areas without any true difference, the one with the highest rate in its baseline. */
    WORST_BASELINE(1, 0),
    /** Three areas, one after the other. */
    STAGGERED(3, 3),
    /** Six areas, all at once. */
    SEVERAL(6, 0);

    private final int treated;
    private final int monthsApart;

    Story(int treated, int monthsApart) {
        this.treated = treated;
        this.monthsApart = monthsApart;
    }

    /** How many areas are treated. */
    public int treated() {
        return treated;
    }

    /** How many months after the first a treated area starts, the first being 0. */
    int delay(int area) {
        return area * monthsApart;
    }
}
