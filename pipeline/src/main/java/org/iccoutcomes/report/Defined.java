package org.iccoutcomes.report;

import java.util.Optional;
import org.iccoutcomes.release.ReleaseTables;

/**
 * What a release says a measure is.
 *
 * @param measure id
 * @param title for readers
 * @param unit of its rate
 * @param direction which way is better, in words
 */
record Defined(String measure, String title, String unit, String direction) {
    /** A measure of the release; none where it has none of that id. */
    static Optional<Defined> of(ReleaseView release, String measure) {
        return release.rows(ReleaseTables.DEFINITIONS)
                .filter(row -> row.text("measure").equals(measure))
                .map(row -> new Defined(measure, row.text("title"), row.text("unit"), row.text("direction")))
                .findFirst();
    }
}
