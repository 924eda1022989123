package org.iccoutcomes.jobs.sample.history;

import java.util.List;

/** A coded stay: its episodes in order, admission facts on the first, discharge facts on the last. */
public record Spell(Stay stay, String patientClass, List<Episode> episodes) {

    /** The first episode. */
    public Episode first() {
        return episodes.get(0);
    }

    /** Whether the discharge is known. */
    public boolean isFinished() {
        return stay.ending() != Ending.UNFINISHED;
    }
}
