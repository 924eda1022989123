package org.iccoutcomes.contract.view;

import org.iccoutcomes.contract.finding.WindowFigure;
import org.jspecify.annotations.Nullable;

/**
 * A measure of one practice, or other member of an area, in one period.
 *
 * @param measure id
 * @param area the member's area on the first day of the period
 * @param member its code
 * @param figure count and rate
 * @param target what the rate was to reach; null where none is known
 */
public record PracticeMonth(
        String measure,
        String area,
        String member,
        WindowFigure figure,
        @Nullable Double target) {
    /** The same with another figure. */
    public PracticeMonth with(WindowFigure shown) {
        return new PracticeMonth(measure, area, member, shown, target);
    }
}
