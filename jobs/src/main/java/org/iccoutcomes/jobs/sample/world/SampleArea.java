package org.iccoutcomes.jobs.sample.world;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An area whose people are made up together.
 *
 * @param number position in the world, 0 first; with the seed it decides everything drawn for the area
 * @param start the month its programme started, if it did
 */
public record SampleArea(
        int number,
        String name,
        int people,
        List<Practice> practices,
        List<Lsoa> lsoas,
        Optional<YearMonth> start,
        Profile profile,
        Flows flows) {
    /** An area's whole history is in memory at once, which this keeps bounded. */
    private static final int MOST_PEOPLE = 60_000;

    public SampleArea {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people of " + name + " must be 1 to " + MOST_PEOPLE + ": " + people);
        }
    }

    /** Whether these are people of no area: visitors and those without a known practice. */
    public boolean isVisitors() {
        return name.equals(Places.NO_AREA);
    }
}
