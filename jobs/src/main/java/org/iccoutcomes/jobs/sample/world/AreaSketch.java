package org.iccoutcomes.jobs.sample.world;

import java.time.YearMonth;
import java.util.Optional;

/** The least that must be said about an area; the rest is drawn. */
public record AreaSketch(String name, int people, Optional<YearMonth> start) {

    /** An area that never starts. */
    public static AreaSketch of(String name, int people) {
        return new AreaSketch(name, people, Optional.empty());
    }

    /** An area whose programme starts in a month. */
    public static AreaSketch of(String name, int people, YearMonth start) {
        return new AreaSketch(name, people, Optional.of(start));
    }
}
