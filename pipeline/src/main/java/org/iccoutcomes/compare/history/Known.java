package org.iccoutcomes.compare.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.compare.figure.Side;
import org.iccoutcomes.compare.rollup.CubeIndex;
import org.iccoutcomes.compare.rollup.DayRuns;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.compare.window.KeptPeriods;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;

/**
 * Which periods may be used: known to the cube, and not after the last complete day of their dataset.
 *
 * @param index the cube
 * @param completeTo the last complete day of each dataset, where declared
 */
public record Known(CubeIndex index, Map<Dataset, LocalDate> completeTo) {
    /** Whether all of a period is known and complete. */
    public boolean holds(Measure measure, Population people, Roster roster, DateRange period) {
        return isComplete(measure, period) && index.isKnown(measure, people, roster, period);
    }

    /** Whether a period is declared complete, or nothing is declared. */
    public boolean isComplete(Measure measure, DateRange period) {
        LocalDate last = completeTo.get(measure.counting().dataset());
        return last == null || !period.to().isAfter(last);
    }

    /** The length of the periods a measure is followed by: its grain, and months for what is counted by days. */
    public static Grain grain(Measure measure) {
        return measure.counting().grain() == Grain.DAY
                ? Grain.MONTH
                : measure.counting().grain();
    }

    /** The periods from the first to the last complete one of which anything is known of a measure, of anybody. */
    public List<DateRange> periods(Measure measure) {
        return spanned(measure).stream()
                .filter(period -> isComplete(measure, period))
                .toList();
    }

    /** Later periods of which something is known. */
    public List<DateRange> provisionalPeriods(Measure measure) {
        return spanned(measure).stream()
                .filter(period -> !isComplete(measure, period))
                .toList();
    }

    /** What a population counted in a period, complete or not; nothing where it is not known. */
    public Side provisionalSide(Measure measure, Roster roster, DateRange period) {
        Population everybody = Population.EVERYBODY;
        boolean isKnown = index.isKnown(measure, everybody, roster, period);
        return side(measure, everybody, roster, period, isKnown ? List.of(period) : List.of());
    }

    private List<DateRange> spanned(Measure measure) {
        Grain grain = grain(measure);
        return index.span(measure)
                .map(span -> new DateRange(
                        grain.startOf(span.from()),
                        grain.next(grain.startOf(span.to())).minusDays(1)))
                .map(whole -> KeptPeriods.units(whole, grain))
                .orElse(List.of());
    }

    /** What a population counted in those periods of a window that are kept; nothing where none is. */
    public Side side(Measure measure, Population people, Roster roster, DateRange window, List<DateRange> kept) {
        if (kept.isEmpty()) {
            return Side.unknown(window);
        }
        List<DateRange> runs = DayRuns.of(kept).runs();
        boolean perPerson = measure.per() != null && !measure.hasOwnDenominator();
        return new Side(
                window,
                kept,
                index.amount(measure, people, roster, runs),
                perPerson ? index.personYears(measure, people, roster, runs).orElse(null) : null);
    }

    /** One period as a window of its own; nothing where it is not known. */
    public Side side(Measure measure, Population people, Roster roster, DateRange period) {
        return side(
                measure, people, roster, period, holds(measure, people, roster, period) ? List.of(period) : List.of());
    }
}
