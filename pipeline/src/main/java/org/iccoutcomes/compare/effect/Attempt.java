package org.iccoutcomes.compare.effect;

import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying one design.
 *
 * @param design the design
 * @param effect the answer, without reasons; null where it could give none
 * @param why a sentence: why it could not, or what makes it the strongest; may be empty with an answer
 */
record Attempt(StudyDesign design, @Nullable Effect effect, String why) {
    static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;

    private static final String CRUDE_ONLY =
            " follow crude rates: most months have too few events of each sex and age to be standardised.";

    /** No answer of a design over many periods, where a standardised rate is asked about. */
    static Attempt ofCrudeRatesOnly(StudyDesign design, String what) {
        return refused(design, what + CRUDE_ONLY);
    }

    /** No answer. */
    static Attempt refused(StudyDesign design, String why) {
        return new Attempt(design, null, why);
    }

    /**
     * An answer as the logarithm of a ratio; an estimate without a value is a refusal with its status as the reason.
     */
    static Attempt ofLog(StudyDesign design, Estimate log, Diagnostics beside) {
        return of(design, log.percentOfLog(), log.p(), null, beside);
    }

    /** An answer in per cent. */
    static Attempt of(
            StudyDesign design, Estimate percent, @Nullable Double p, @Nullable Double floor, Diagnostics beside) {
        if (percent.value() == null) {
            return refused(design, StatusWords.of(design, percent.status()));
        }
        Interval interval = Figures.interval(percent);
        return new Attempt(design, new Effect(design, interval, p, floor, "", beside), "");
    }
}
