package org.iccoutcomes.contract.finding;

import org.jspecify.annotations.Nullable;

/**
 * The design-based answer: how much more the area changed than its comparator.
 *
 * @param design how it was found
 * @param percent with limits, all unknown where no design could answer; {@code method} names the limits
 * @param p two-sided, 0 to 1; protected, it has three decimals, and 0.0005 stands for anything smaller
 * @param pFloor the smallest p the design could have given, where it has one
 * @param whyNotStronger why no stronger design was used, or why none could answer
 * @param diagnostics what stands beside it
 */
public record Effect(
        StudyDesign design,
        Interval percent,
        @Nullable Double p,
        @Nullable Double pFloor,
        String whyNotStronger,
        Diagnostics diagnostics) {

    /** No answer, and why. */
    public static Effect none(String why) {
        return new Effect(StudyDesign.NONE, Interval.UNKNOWN, null, null, why, Diagnostics.NONE);
    }

    /** The same with other reasons. */
    public Effect withWhyNotStronger(String why) {
        return new Effect(design, percent, p, pFloor, why, diagnostics);
    }

    /** The same with something else beside it. */
    public Effect with(Diagnostics beside) {
        return new Effect(design, percent, p, pFloor, whyNotStronger, beside);
    }
}
