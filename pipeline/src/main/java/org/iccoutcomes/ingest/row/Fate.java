package org.iccoutcomes.ingest.row;

/** What becomes of a row. */
enum Fate {
    /** Kept. */
    ACCEPTED,
    /** Equal in every value to a good row earlier in the file. */
    DUPLICATE,
    /** Outside what the feed is about. */
    FILTERED,
    /** Set aside with a reason. */
    QUARANTINED
}
