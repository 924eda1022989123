package org.iccoutcomes.contract.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer for measure × area × windows × comparator.
 *
 * @param subject what it is about
 * @param baseline the area before
 * @param period the area after
 * @param change the area's own two-window change
 * @param comparison the comparator in the same windows; null against the own baseline
 * @param effect the design-based answer; null where there is nothing to compare
 * @param standing places among the areas of the level
 * @param flags what a reader must know, in the order of {@link Flag}
 */
public record Finding(
        Subject subject,
        WindowFigure baseline,
        WindowFigure period,
        Change change,
        @Nullable Comparison comparison,
        @Nullable Effect effect,
        Standing standing,
        Set<Flag> flags) {
    public Finding {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** The comparator's percentage change; null against the own baseline. */
    public @Nullable Interval comparatorChange() {
        return comparison == null ? null : comparison.percent();
    }

    /** The same with another effect. */
    public Finding with(@Nullable Effect other) {
        return new Finding(subject, baseline, period, change, comparison, other, standing, flags);
    }

    /** The same with other flags. */
    public Finding with(Set<Flag> others) {
        return new Finding(subject, baseline, period, change, comparison, effect, standing, others);
    }
}
