package org.iccoutcomes.compare.effect;

import org.iccoutcomes.compare.figure.Sides;
import org.iccoutcomes.compare.history.History;

/**
 * One area that another is compared with.
 *
 * @param name of the area
 * @param sides what it counted in both windows
 * @param history what it counted in every period
 * @param isComplete whether it knows every period of the windows
 */
public record Other(String name, Sides sides, History history, boolean isComplete) {
    /** Whether what its counts are divided by is known in both windows. */
    boolean hasExposure() {
        return sides.rates().before().n() > 0 && sides.rates().after().n() > 0;
    }
}
