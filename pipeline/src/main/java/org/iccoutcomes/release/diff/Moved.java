package org.iccoutcomes.release.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A finding that two releases tell differently.
 *
 * @param before as the older release has it; null where it has none
 * @param after as the newer release has it; null where it has none
 * @param causes why, in their order
 */
public record Moved(@Nullable Finding before, @Nullable Finding after, Set<Cause> causes) {
    public Moved {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a finding that neither release has");
        }
        causes = causes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(causes));
    }

    /** What it is about. */
    public Subject subject() {
        if (after != null) {
            return after.subject();
        }
        if (before != null) {
            return before.subject();
        }
        throw new IllegalStateException("unreachable");
    }

    /** By how many percentage points the change moved; empty sides count as the most. */
    public double distance() {
        Double one = before == null ? null : before.change().percent().value();
        Double other = after == null ? null : after.change().percent().value();
        return one == null && other == null
                ? 0
                : one == null || other == null ? Double.MAX_VALUE : Math.abs(other - one);
    }
}
