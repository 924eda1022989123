package org.iccoutcomes.contract.finding;

/**
 * What an area is judged against, in the same windows. Its counts decide how many digits of its change may be shown.
 *
 * @param baseline the comparator before
 * @param period the comparator after
 * @param percent its percentage change, as {@link Change#percent()}
 * @param isCounted whether it counted anything itself: a mixture and a stated number did not, so nothing of theirs can
 *     be small
 */
public record Comparison(WindowFigure baseline, WindowFigure period, Interval percent, boolean isCounted) {
    /** Of people who were counted. */
    public Comparison(WindowFigure baseline, WindowFigure period, Interval percent) {
        this(baseline, period, percent, true);
    }
}
