package org.iccoutcomes.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;

/**
 * What the cube is counted by besides measure, sex and age.
 *
 * @param bases whose members counts belong to
 * @param cuts days on which some member joins or leaves an area; no period runs across one
 */
public record CubeAxes(SortedSet<Basis> bases, SortedSet<LocalDate> cuts) {
    public CubeAxes {
        bases = Collections.unmodifiableSortedSet(new TreeSet<>(bases));
        cuts = Collections.unmodifiableSortedSet(new TreeSet<>(cuts));
    }

    /** The axes that a programme's areas need. */
    public static CubeAxes of(AreaTree areas) {
        return new CubeAxes(areas.bases(), areas.cutPoints());
    }
}
