package org.iccoutcomes.compare.effect;

import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.compare.figure.Sides;
import org.iccoutcomes.compare.history.History;
import org.iccoutcomes.compare.window.WindowPair;
import org.jspecify.annotations.Nullable;

/**
 * A population whose change is judged.
 *
 * @param name of the area
 * @param sides what it counted in both windows
 * @param history what it counted in every period
 * @param start when its change is taken to begin: its own start where that lies between the windows, else the first day
 *     of the later window
 */
public record Treated(String name, Sides sides, History history, LocalDate start) {

    /** When a change between two windows is taken to begin. */
    public static LocalDate start(@Nullable LocalDate own, WindowPair windows) {
        boolean liesBetween = own != null
                && own.isAfter(windows.baseline().to())
                && !own.isAfter(windows.period().from());
        return own != null && liesBetween ? own : windows.period().from();
    }

    /** The number of the first period of the intervention. */
    int startTime() {
        return history.time(start);
    }

    /** Numbers of the periods counted in the later window. */
    List<Integer> window() {
        return sides.period().kept().stream()
                .map(kept -> history.time(kept.from()))
                .distinct()
                .toList();
    }
}
