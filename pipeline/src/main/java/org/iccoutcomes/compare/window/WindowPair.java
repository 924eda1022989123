package org.iccoutcomes.compare.window;

import java.time.LocalDate;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;

/**
 * The two windows of a question, as dates.
 *
 * @param name {@link #HEADLINE}, a named window's name, or as typed
 * @param baseline before
 * @param period after
 */
public record WindowPair(String name, DateRange baseline, DateRange period) {
    /** Name of the programme's own pair. */
    public static final String HEADLINE = "headline";

    private static final String OF = " of ";
    private static final int YEAR = 12;

    /**
     * So many months after an area's start, against the same calendar months of the year before it: the windows of a
     * programme report, {@code at 6m}.
     *
     * @param months 1 to 12
     */
    public static WindowPair at(int months, LocalDate start) {
        if (months < 1 || months > YEAR) {
            throw new IllegalArgumentException("months must be 1 to 12, were " + months);
        }
        return new WindowPair(
                "at " + months + "m",
                new Window.SinceStart(1 - YEAR, months - YEAR).resolve(start).orElseThrow(),
                new Window.SinceStart(1, months).resolve(start).orElseThrow());
    }

    /** The same dates asked of others than the area they are counted from. */
    public WindowPair of(String area) {
        return new WindowPair(name + OF + area, baseline, period);
    }

    /** Whether both windows are the same dates. */
    public boolean isSameAs(WindowPair other) {
        return baseline.equals(other.baseline) && period.equals(other.period);
    }

    /** Whether it is the programme's own pair, of this area or of another. */
    public boolean isHeadline() {
        return name.equals(HEADLINE) || name.startsWith(HEADLINE + OF);
    }
}
