package org.iccoutcomes.jobs.run;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What whoever starts a night decides for that night alone.
 *
 * @param asAt count only what was known on this day
 * @param allowOlder whether a delivery older than the loaded one of its scope may come in
 * @param accepted why changes in quality that stop a night are accepted, in the words of who looked at them
 */
public record NightChoices(Optional<LocalDate> asAt, boolean allowOlder, Optional<String> accepted) {
    /** A night as the scheduler starts it. */
    public static final NightChoices NONE = new NightChoices(Optional.empty(), false, Optional.empty());
}
