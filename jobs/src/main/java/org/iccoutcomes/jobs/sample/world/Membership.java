package org.iccoutcomes.jobs.sample.world;

import java.util.Optional;

/** A practice is a member of an area from the one day to the other, both included; an empty end is open. */
public record Membership(String area, String practice, Optional<Integer> from, Optional<Integer> to) {

    /** Whether the practice is a member on the day. */
    public boolean holdsOn(int day) {
        return from.map(first -> first <= day).orElse(true)
                && to.map(last -> day <= last).orElse(true);
    }
}
