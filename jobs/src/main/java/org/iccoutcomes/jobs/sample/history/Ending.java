package org.iccoutcomes.jobs.sample.history;

/** How a stay in hospital ends. */
public enum Ending {
    HOME,
    DIED,
    TRANSFERRED,
    /** Still in hospital when the extracts were made. */
    UNFINISHED
}
