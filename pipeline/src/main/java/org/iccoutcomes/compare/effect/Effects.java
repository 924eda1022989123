package org.iccoutcomes.compare.effect;

import java.util.List;
import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.compare.figure.Sides;
import org.iccoutcomes.compare.history.History;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.series.PreTrend;
import org.iccoutcomes.statistics.synthetic.Histories;
import org.jspecify.annotations.Nullable;

/**
 * The design-based answer within one comparator, by the order of trust of METHODS, section 20. Comparators answer
 * different questions, so none is preferred to another.
 */
public final class Effects {
    private static final String STRONGEST = "No stronger design is known for this comparator.";
    private static final String SERIES_BESIDE =
            "The interrupted series stands beside it; its intervals are too narrow where"
                    + " areas drift, so it does not lead.";

    private static final String NO_STANDARDISED_RATE = "No standardised rate can be given of one of the windows.";

    private Effects() {}

    private static boolean lacksStandardisedRate(Sides sides) {
        return sides.isStandardised()
                && !(sides.rates().before().n() > 0 && sides.rates().after().n() > 0);
    }

    /**
     * The area against its own baseline: the change of its two windows, with the interrupted series beside it. METHODS
     * has the series first, but its intervals hold the truth too seldom where areas drift (decision 0017).
     */
    public static Effect own(Treated area, @Nullable StudyDesign asked) {
        if (lacksStandardisedRate(area.sides())) {
            return Effect.none(NO_STANDARDISED_RATE);
        }
        Effect effect = new Ladder(SERIES_BESIDE)
                .then(StudyDesign.BEFORE_AFTER, () -> BeforeAfterDesign.of(area))
                .then(StudyDesign.INTERRUPTED_SERIES, () -> InterruptedSeriesDesign.of(area))
                .climb(asked);
        return effect.design() == StudyDesign.BEFORE_AFTER && asked == null ? withSeries(effect, area) : effect;
    }

    private static Effect withSeries(Effect effect, Treated area) {
        Attempt series = InterruptedSeriesDesign.of(area);
        return series.effect() == null
                ? effect.withWhyNotStronger(series.why())
                : effect.with(effect.diagnostics().withAlternative(series.effect()));
    }

    /**
     * The area against others.
     *
     * @param sides what the area counted in the periods that the comparator knows too
     * @param pooled the comparator as one
     * @param others the areas it consists of, those that started themselves left out; none where it is a single area
     */
    public static Effect against(
            Treated area, Sides sides, Other pooled, List<Other> others, @Nullable StudyDesign asked) {
        if (lacksStandardisedRate(sides) || lacksStandardisedRate(pooled.sides())) {
            return Effect.none(NO_STANDARDISED_RATE);
        }
        Ladder ladder = new Ladder(STRONGEST).then(StudyDesign.COMPARATOR_SPREAD, () -> SpreadDesign.of(area, others));
        if (sides.baseline().window().equals(pooled.sides().baseline().window())) {
            ladder.then(StudyDesign.CONTROLLED_SERIES, () -> ControlledSeriesDesign.of(area, pooled.history()));
        }
        Effect effect = ladder.then(StudyDesign.RATIO_OF_RATE_RATIOS, () -> RatioDesign.of(sides, pooled.sides()))
                .climb(asked);
        return withPreTrend(effect, area, pooled.history());
    }

    /** The area against a stated change, in per cent, and what that is. */
    public static Effect stated(Treated area, double percent, String what, @Nullable StudyDesign asked) {
        if (lacksStandardisedRate(area.sides())) {
            return Effect.none(NO_STANDARDISED_RATE);
        }
        return new Ladder("A stated number has nothing to be compared by but the area's own change.")
                .then(StudyDesign.STATED_VALUE, () -> StatedDesign.of(area, percent, what))
                .climb(asked);
    }

    /** Outcomes of an area and of the donors of its mixture, up to the end of the later window. */
    public static Histories histories(Treated area, List<Other> donors) {
        return SyntheticDesign.histories(area, donors);
    }

    /** What was found against a mixture of areas, and by how many per cent the mixture itself changed. */
    public record AgainstSynthetic(Effect effect, @Nullable Double change) {}

    /** The area against a mixture of others. */
    public static AgainstSynthetic synthetic(Treated area, List<Other> donors, @Nullable StudyDesign asked) {
        SyntheticDesign.Result result = SyntheticDesign.of(area, donors);
        Effect effect = new Ladder(STRONGEST)
                .then(StudyDesign.SYNTHETIC_CONTROL, result::attempt)
                .climb(asked);
        return new AgainstSynthetic(effect, result.change());
    }

    /** Beside every controlled effect: whether the two moved alike before the start. */
    private static Effect withPreTrend(Effect effect, Treated area, History comparator) {
        if (effect.percent().value() == null) {
            return effect;
        }
        History own = area.history();
        Estimate trend = PreTrend.of(
                own.upTo(area.sides().period().window().to()),
                comparator.upTo(area.sides().period().window().to()),
                area.startTime(),
                own.isSeasonal(),
                Attempt.CONFIDENCE);
        Interval percentAYear = Figures.interval(trend.times(own.periodsAYear()).percentOfLog());
        Diagnostics beside = effect.diagnostics().withPreTrend(percentAYear, trend.p());
        return effect.with(beside);
    }
}
