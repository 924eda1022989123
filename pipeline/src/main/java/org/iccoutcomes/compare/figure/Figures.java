package org.iccoutcomes.compare.figure;

import java.math.BigDecimal;
import org.iccoutcomes.compare.rollup.Amount;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.mean.Histogram;
import org.iccoutcomes.statistics.mean.Mean;
import org.iccoutcomes.statistics.mean.Sample;
import org.iccoutcomes.statistics.rate.CrudeRate;
import org.iccoutcomes.statistics.rate.RepeatUse;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.share.Proportion;
import org.iccoutcomes.statistics.standard.DirectRate;
import org.jspecify.annotations.Nullable;

/**
 * A measure in one window: events per person-years or per day with Byar's or exact limits, sums without limits (their
 * parts are not independent: METHODS, section 1), means with Student's, shares in per cent with Wilson's.
 */
public final class Figures {
    /** Said in place of a method where a sum has no limits. */
    public static final String NOT_INDEPENDENT = "no interval: not independent events";

    /** Said where a mean's own limits cannot be found. */
    public static final String NO_VARIANCE = "no interval: the spread of the values is not known";

    private static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;

    private Figures() {}

    /** The figure of one side; its rate is unknown where its denominator is. */
    public static WindowFigure of(Measure measure, Side side) {
        if (!side.isKnown()) {
            return WindowFigure.unknown(side.window(), 0);
        }
        BigDecimal denominator = measure.hasOwnDenominator()
                ? side.amount().denominator()
                : measure.per() == null ? null : side.personYears();
        return new WindowFigure(
                side.window(),
                side.days(),
                plain(side.amount().numerator()),
                plain(denominator),
                rate(measure, side),
                median(side),
                dispersion(Quantity.of(measure), side));
    }

    /**
     * Of repeat use, where it says something of the quantity: not of means, nor of sums that too few people make up.
     */
    static @Nullable Double dispersion(Quantity quantity, Side side) {
        RepeatUse use = side.repeatUse();
        boolean isEnough =
                use != null && (quantity == Quantity.EVENTS || (quantity == Quantity.TOTAL && use.isEnoughForSum()));
        return use != null && isEnough ? (Double) use.dispersion() : null;
    }

    private static Interval median(Side side) {
        Histogram values = side.values();
        return values == null ? Interval.UNKNOWN : interval(values.median(CONFIDENCE));
    }

    /** What the count is divided by, to be multiplied by the unit: person-years, or days for plain counts. */
    static @Nullable Double exposure(Measure measure, Side side) {
        if (measure.per() == null) {
            return (double) side.days();
        }
        BigDecimal personYears = side.personYears();
        return personYears == null ? null : (Double) personYears.doubleValue();
    }

    /**
     * What was counted over what it is divided by: person-years, rows of a mean or share, or the days of plain counts.
     * A standardised rate is told by the events and person-years that say as much.
     */
    public static Rate perExposure(Measure measure, Side side) {
        DirectRate standard = side.standard();
        if (standard != null) {
            return standard.asEvents(multiplier(measure));
        }
        Double exposure = measure.hasOwnDenominator()
                ? (Double) side.amount().denominator().doubleValue()
                : exposure(measure, side);
        return new Rate(side.amount().numerator().doubleValue(), exposure);
    }

    /** A mean's sample; empty squares give a sample without spread, so ask first whether they are there. */
    public static Sample sample(Side side, BigDecimal squares) {
        return Sample.ofSums(side.amount().denominator(), side.amount().numerator(), squares);
    }

    /** An estimate for readers; nothing where it has no value. */
    public static Interval interval(Estimate estimate) {
        return estimate.value() == null
                ? Interval.UNKNOWN
                : new Interval(estimate.value(), estimate.lower(), estimate.upper(), estimate.method());
    }

    private static Interval rate(Measure measure, Side side) {
        Amount amount = side.amount();
        double numerator = amount.numerator().doubleValue();
        if (side.standard() != null) {
            return standardised(Quantity.of(measure), side, side.standard());
        }
        return switch (Quantity.of(measure)) {
            case EVENTS, TOTAL -> rate(Quantity.of(measure), side, exposure(measure, side), multiplier(measure));
            case MEAN -> mean(side);
            case SHARE -> interval(Proportion.of(numerator, amount.denominator().doubleValue(), 100, CONFIDENCE));
        };
    }

    private static double multiplier(Measure measure) {
        return measure.per() == null ? 1 : measure.per().multiplier();
    }

    /** Sums have limits only where repeat use is known: their parts are not independent. */
    private static Interval standardised(Quantity quantity, Side side, DirectRate standard) {
        Double dispersion = dispersion(quantity, side);
        Double rate = standard.estimate().value();
        if (rate == null || dispersion != null || quantity == Quantity.EVENTS) {
            return interval(standard.dispersed(dispersion == null ? 1 : dispersion));
        }
        return new Interval(rate, null, null, NOT_INDEPENDENT);
    }

    /** With the limits of people who come back where these are known, else of independent events, else without any. */
    private static Interval rate(Quantity quantity, Side side, @Nullable Double exposure, double multiplier) {
        double numerator = side.amount().numerator().doubleValue();
        Double dispersion = dispersion(quantity, side);
        if (dispersion != null) {
            return interval(CrudeRate.ofRepeatUse(numerator, exposure, multiplier, dispersion, CONFIDENCE));
        }
        return quantity == Quantity.EVENTS
                ? interval(CrudeRate.of(numerator, exposure, multiplier, CONFIDENCE))
                : withoutLimits(numerator, exposure, multiplier);
    }

    private static Interval withoutLimits(double sum, @Nullable Double exposure, double multiplier) {
        return exposure == null || !(exposure > 0)
                ? Interval.UNKNOWN
                : new Interval(sum / exposure * multiplier, null, null, NOT_INDEPENDENT);
    }

    private static Interval mean(Side side) {
        BigDecimal squares = side.amount().squares();
        if (side.amount().denominator().signum() <= 0) {
            return Interval.UNKNOWN;
        }
        Estimate mean = Mean.of(sample(side, squares == null ? BigDecimal.ZERO : squares), CONFIDENCE);
        return squares == null || mean.lower() == null
                ? new Interval(mean.value(), null, null, NO_VARIANCE)
                : interval(mean);
    }

    /** The number without zeros at its end, and never in powers of ten. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
