package org.iccoutcomes.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iccoutcomes.compare.figure.Changes;
import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.compare.figure.Side;
import org.iccoutcomes.compare.figure.Sides;
import org.iccoutcomes.compare.figure.Standardised;
import org.iccoutcomes.compare.history.Known;
import org.iccoutcomes.compare.rollup.CubeIndex;
import org.iccoutcomes.compare.rollup.DayRuns;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.compare.rollup.Strata;
import org.iccoutcomes.compare.window.KeptPeriods;
import org.iccoutcomes.compare.window.Season;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.iccoutcomes.statistics.rate.RepeatUse;
import org.jspecify.annotations.Nullable;

/** What any population counted in two windows, with what is missing left out of both and said so. */
final class SidesOf {
    private final Known known;
    private final CubeIndex index;
    private final Map<Key, Found> found = new HashMap<>();

    SidesOf(Known known) {
        this.known = known;
        this.index = known.index();
    }

    /** What is asked of a population. */
    record Asked(Measure measure, Population people, WindowPair windows) {
        private Grain grain() {
            return measure.counting().grain();
        }
    }

    /** Both sides, the periods they keep, what a reader must know, and the figures, worked out once. */
    record Found(
            Sides sides, KeptPeriods kept, Set<Flag> flags, WindowFigure baseline, WindowFigure period, Change change) {
        static Found of(Sides sides, KeptPeriods kept, Set<Flag> flags) {
            return new Found(
                    sides,
                    kept,
                    flags,
                    Figures.of(sides.measure(), sides.baseline()),
                    Figures.of(sides.measure(), sides.period()),
                    Changes.of(sides));
        }
    }

    private record Key(
            String measure,
            @Nullable Per per,
            Population people,
            DateRange baseline,
            DateRange period,
            String roster) {}

    /** Both sides over all periods that are known. */
    Found of(Asked asked, Roster roster) {
        WindowPair windows = asked.windows();
        Key key = new Key(
                asked.measure().id(),
                asked.measure().per(),
                asked.people(),
                windows.baseline(),
                windows.period(),
                roster.key());
        Found made = found.get(key);
        if (made == null) {
            made = find(asked, roster);
            found.put(key, made);
        }
        return made;
    }

    /** Both sides over those of the given periods that are known. */
    Found of(Asked asked, Roster roster, KeptPeriods offered) {
        Found whole = of(asked, roster);
        if (whole.kept().equals(offered)) {
            return whole;
        }
        KeptPeriods kept = offered.where(isKnown(asked, roster), asked.grain());
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!kept.equals(offered)) {
            flags.add(Flag.PERIODS_DROPPED);
        }
        return assembled(asked, roster, kept, flags);
    }

    private Found find(Asked asked, Roster roster) {
        WindowPair windows = asked.windows();
        if (isRefused(asked, roster, windows.baseline()) || isRefused(asked, roster, windows.period())) {
            Sides nothing =
                    new Sides(asked.measure(), Side.unknown(windows.baseline()), Side.unknown(windows.period()));
            return Found.of(nothing, new KeptPeriods(List.of(), List.of()), EnumSet.of(Flag.GRAIN));
        }
        KeptPeriods all = KeptPeriods.all(windows.baseline(), windows.period(), asked.grain());
        Predicate<DateRange> isKnown = isKnown(asked, roster).and(unit -> isComplete(asked, unit));
        KeptPeriods paired = all.where(isKnown, asked.grain());
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!all.equals(all.alone(unit -> isComplete(asked, unit)))) {
            flags.add(Flag.INCOMPLETE_PERIOD);
        }
        if (!paired.equals(all)) {
            flags.add(Flag.PERIODS_DROPPED);
        }
        // With nothing to pair there is no comparison to keep fair, so each side shows what it has.
        return assembled(asked, roster, paired.lacksASide() ? all.alone(isKnown) : paired, flags);
    }

    private Found assembled(Asked asked, Roster roster, KeptPeriods kept, Set<Flag> flags) {
        Sides sides = new Sides(
                asked.measure(),
                side(asked, roster, asked.windows().baseline(), kept.baseline()),
                side(asked, roster, asked.windows().period(), kept.period()));
        flags.addAll(SideFlags.of(sides));
        if (asked.measure().isStandardised() && isPartlyStandardised(asked, roster, sides)) {
            flags.add(Flag.PARTLY_STANDARDISED);
        }
        if (sides.repeatUse().isPresent() && isBorrowed(asked, kept)) {
            flags.add(Flag.REPEAT_USE_BORROWED);
        }
        if (!kept.lacksASide() && !Season.isSame(kept, asked.grain())) {
            flags.add(Flag.DIFFERENT_MONTHS);
        }
        return Found.of(sides, kept, flags);
    }

    private boolean isPartlyStandardised(Asked asked, Roster roster, Sides sides) {
        return Stream.of(sides.baseline(), sides.period())
                .filter(side -> side.isKnown() && side.personYears() != null)
                .anyMatch(side -> Standardised.isPartial(side, strata(asked, roster, side)));
    }

    private Strata strata(Asked asked, Roster roster, Side side) {
        return index.strata(
                asked.measure(), asked.people(), roster, DayRuns.of(side.kept()).runs());
    }

    private Side side(Asked asked, Roster roster, DateRange window, List<DateRange> kept) {
        Side side = sideWithSpread(asked, roster, window, kept);
        return side.isKnown() && asked.measure().isStandardised()
                ? Standardised.of(asked.measure(), asked.people(), side, strata(asked, roster, side))
                : side;
    }

    private Side sideWithSpread(Asked asked, Roster roster, DateRange window, List<DateRange> kept) {
        Side side = known.side(asked.measure(), asked.people(), roster, window, kept);
        if (!side.isKnown()) {
            return side;
        }
        List<DateRange> runs = DayRuns.of(kept).runs();
        return switch (Quantity.of(asked.measure())) {
            case EVENTS, TOTAL ->
                side.with(
                        index.repeatUse(asked.measure(), roster, runs)
                                .filter(use -> isOfMost(use, side))
                                .orElse(null),
                        null);
            case MEAN -> side.with(null, index.histogram(asked.measure(), asked.people(), roster, runs));
            case SHARE -> side;
        };
    }

    /** RULE: repeat use is known where most of what was counted says whose it is. */
    private static boolean isOfMost(RepeatUse use, Side side) {
        return 2 * use.total() >= side.amount().numerator().doubleValue();
    }

    private static boolean isBorrowed(Asked asked, KeptPeriods kept) {
        boolean isByMonths = asked.grain() == Grain.MONTH || asked.grain() == Grain.QUARTER;
        return !asked.people().isEverybody()
                || !isByMonths
                || CubeIndex.isBeyondRepeatUse(kept.baseline())
                || CubeIndex.isBeyondRepeatUse(kept.period());
    }

    private Predicate<DateRange> isKnown(Asked asked, Roster roster) {
        return unit -> index.isKnown(asked.measure(), asked.people(), roster, unit);
    }

    private boolean isComplete(Asked asked, DateRange unit) {
        return known.isComplete(asked.measure(), unit);
    }

    private boolean isRefused(Asked asked, Roster roster, DateRange window) {
        return !asked.grain().allows(window) || index.isCut(asked.measure(), asked.people(), roster, window);
    }
}
