package org.iccoutcomes.jobs.sample.world;

import org.iccoutcomes.jobs.sample.time.Window;

/** An exact count planted in a window, for one area by the people who live there, or for the whole world ("*"). */
public record Quota(String area, Activity activity, Window window, long count) {

    /** The area of a quota that is shared out over all areas by size. */
    public static final String WHOLE_WORLD = "*";
}
