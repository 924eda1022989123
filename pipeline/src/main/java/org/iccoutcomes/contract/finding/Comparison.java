package org.iccoutcomes.contract.finding;

/**
 * What an area is judged against, in the same windows. Its counts decide how many digits of its change may be shown.
 *
 * @param baseline the comparator before
 * @param period the comparator after
 * @param percent its percentage change, as {@link Change#percent()}
 */
public record Comparison(WindowFigure baseline, WindowFigure period, Interval percent) {}
