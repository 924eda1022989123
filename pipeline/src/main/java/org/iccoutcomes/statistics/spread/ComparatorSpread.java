package org.iccoutcomes.statistics.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.RandomisationTest;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.Wald;
import org.jspecify.annotations.Nullable;

/**
 * Whether treated areas changed more than areas of their kind change anyway: the prediction interval of a
 * random-effects meta-analysis of the comparators' changes. All figures are logarithms of a rate ratio;
 * {@link Estimate#percentOfLog} turns them into per cent.
 *
 * <p>Sources: Higgins, Thompson and Spiegelhalter 2009; Paule and Mandel 1982; Donald and Lang 2007.
 *
 * @param status why there is no answer
 * @param spread of the comparators; null without an answer
 * @param prediction form (a): tau taken as known, Student's t with k - 1 degrees of freedom
 * @param se standard error of form (a); null without an answer
 * @param marginal form (b): averaged over tau; null without an answer
 * @param randomisation the statistic of form (a) with the treatment given to every other set of areas
 * @param isZeroAdjusted whether a count of 0 made {@link SpreadRules#ADDED_TO_ZERO} be added
 */
public record ComparatorSpread(
        Status status,
        @Nullable Spread spread,
        Estimate prediction,
        @Nullable Double se,
        @Nullable MarginalSpread marginal,
        RandomisationTest randomisation,
        boolean isZeroAdjusted) {
    /** Name of form (a). */
    public static final String METHOD = "comparator spread, prediction interval";

    /**
     * Compares.
     *
     * @param treated one area or more, each counting alike whatever its size; panel methods answer from
     *     {@link SpreadRules#PANEL_FROM_TREATED}
     * @param comparators {@link SpreadRules#FEWEST_COMPARATORS} or more, none of them treated
     * @param confidence level of the limits
     */
    public static ComparatorSpread of(List<AreaChange> treated, List<AreaChange> comparators, Confidence confidence) {
        Status status = check(treated, comparators, confidence);
        if (status != Status.OK) {
            return none(status);
        }
        List<LogChange> subjects = treated.stream().map(AreaChange::logChange).toList();
        List<LogChange> others = comparators.stream().map(AreaChange::logChange).toList();
        Spread spread = Spread.of(others);
        Prediction at = Prediction.of(subjects, spread);
        Wald limits = new Wald(at.effect, at.se, others.size() - 1);
        return new ComparatorSpread(
                Status.OK,
                spread,
                limits.estimate(confidence, METHOD),
                at.se,
                MarginalSpread.of(subjects, others, confidence),
                reassigned(subjects, others),
                Stream.concat(treated.stream(), comparators.stream()).anyMatch(AreaChange::hasZero));
    }

    /** RULE: form (b) is reported, form (a) beside it; a coverage study may overturn this. */
    public Estimate headline() {
        return marginal == null ? Estimate.none(status) : marginal.estimate();
    }

    private static ComparatorSpread none(Status status) {
        return new ComparatorSpread(
                status, null, Estimate.none(status), null, null, RandomisationTest.none(status, 0), false);
    }

    private static Status check(List<AreaChange> treated, List<AreaChange> comparators, Confidence confidence) {
        if (!confidence.isValid()) {
            return Status.INVALID_CONFIDENCE;
        }
        if (treated.isEmpty()) {
            return Status.TOO_FEW_TREATED;
        }
        if (comparators.size() < SpreadRules.FEWEST_COMPARATORS) {
            return Status.TOO_FEW_COMPARATORS;
        }
        Status status = AreaChange.check(treated);
        return status == Status.OK ? AreaChange.check(comparators) : status;
    }

    /**
     * RULE: the statistic is the effect over its standard error. Areas of unequal size are not interchangeable, and by
     * the plain effect the smallest would always look the most changed.
     */
    private static RandomisationTest reassigned(List<LogChange> treated, List<LogChange> comparators) {
        List<LogChange> areas =
                Stream.concat(treated.stream(), comparators.stream()).toList();
        return RandomisationTest.of(areas.size(), treated.size(), SpreadRules.MOST_ASSIGNMENTS, set -> {
            List<LogChange> subjects = new ArrayList<>();
            List<LogChange> others = new ArrayList<>();
            int next = 0;
            for (int area = 0; area < areas.size(); area++) {
                boolean chosen = next < set.length && set[next] == area;
                (chosen ? subjects : others).add(areas.get(area));
                next += chosen ? 1 : 0;
            }
            Prediction at = Prediction.of(subjects, Spread.of(others));
            return at.effect / at.se;
        });
    }

    /** The effect and its standard error. */
    private record Prediction(double effect, double se) {
        static Prediction of(List<LogChange> treated, Spread spread) {
            double variance = LogChange.meanVariance(treated, spread.tau2()) + spread.meanVariance();
            return new Prediction(LogChange.meanValue(treated) - spread.mean(), Math.sqrt(variance));
        }
    }
}
