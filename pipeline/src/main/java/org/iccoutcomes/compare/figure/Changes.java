package org.iccoutcomes.compare.figure;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.ratio.RateRatio;
import org.jspecify.annotations.Nullable;

/**
 * The plain two-window change. Its percentage is of the rate where the measure has one, else of the count as it stands:
 * windows of unequal length are flagged, not corrected, and {@code rate} holds the change per day. Events have the
 * limits of a rate ratio (exact below 10 events on a side, else logarithmic: METHODS, section 8), wider by as much as
 * people come back (section 6); so have sums that people enough make up. For means and shares METHODS give none for a
 * percentage.
 */
public final class Changes {
    /** Said in place of a method for the percentage change of a mean or share. */
    public static final String SEE_WINDOWS = "no interval for a percentage change; see those of the two windows";

    static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;

    private Changes() {}

    /** The change; nothing where a side is not known. */
    public static Change of(Sides sides) {
        if (!sides.baseline().isKnown() || !sides.period().isKnown()) {
            return Change.UNKNOWN;
        }
        WindowFigure before = Figures.of(sides.measure(), sides.baseline());
        WindowFigure after = Figures.of(sides.measure(), sides.period());
        return new Change(
                difference(before.numerator(), after.numerator()),
                difference(before.rate().value(), after.rate().value()),
                percent(sides, before, after));
    }

    private static Interval percent(Sides sides, WindowFigure before, WindowFigure after) {
        return switch (sides.quantity()) {
            case EVENTS -> Figures.interval(ratio(sides).percentOfRatio());
            case TOTAL ->
                sides.repeatUse().isPresent()
                        ? Figures.interval(ratio(sides).percentOfRatio())
                        : sides.isPerPerson()
                                ? plain(before.rate().value(), after.rate().value(), Figures.NOT_INDEPENDENT)
                                : plain(number(before.numerator()), number(after.numerator()), Figures.NOT_INDEPENDENT);
            case MEAN, SHARE -> plain(before.rate().value(), after.rate().value(), SEE_WINDOWS);
        };
    }

    private static Estimate ratio(Sides sides) {
        Rate after = rate(sides, sides.period());
        Rate before = rate(sides, sides.baseline());
        OptionalDouble repeatUse = sides.repeatUse();
        if (sides.isStandardised()) {
            return RateRatio.dispersed(after, before, repeatUse.orElse(1), RateRatio.STANDARDISED, CONFIDENCE);
        }
        boolean isFew = sides.quantity() == Quantity.EVENTS && Math.min(after.x(), before.x()) < RateRatio.EXACT_BELOW;
        return repeatUse.isEmpty() || isFew
                ? RateRatio.auto(after, before, CONFIDENCE)
                : RateRatio.dispersed(after, before, repeatUse.getAsDouble(), RateRatio.REPEAT_USE, CONFIDENCE);
    }

    /** Events per person-years, or as they stand. */
    private static Rate rate(Sides sides, Side side) {
        Rate rate = Figures.perExposure(sides.measure(), side);
        return sides.isPerPerson() ? rate : new Rate(rate.events(), 1.0);
    }

    private static Interval plain(@Nullable Double before, @Nullable Double after, String method) {
        return before == null || after == null || before == 0
                ? Interval.UNKNOWN
                : new Interval(Estimate.finite(100 * (after / before - 1)), null, null, method);
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : (Double) number.doubleValue();
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? null : after.subtract(before);
    }

    private static @Nullable Double difference(@Nullable Double before, @Nullable Double after) {
        return before == null || after == null ? null : (Double) (after - before);
    }
}
