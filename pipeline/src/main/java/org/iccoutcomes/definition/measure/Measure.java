package org.iccoutcomes.definition.measure;

import org.jspecify.annotations.Nullable;

/**
 * One health outcome: which rows count, how they add up, for whom, per how many, and which way is better.
 *
 * @param id kebab-case
 * @param title for readers, sentence case, no full stop
 * @param counting rows and their sum
 * @param population whom it is about
 * @param per the unit of its rate, or null where a change of counts (or of a mean or share) is meant
 * @param better the direction hoped for
 * @param notes definition caveats for readers; may be empty
 */
public record Measure(
        String id,
        String title,
        Counting counting,
        Population population,
        @Nullable Per per,
        Direction better,
        String notes) {
    /** The same rows as a change of counts, whatever they are usually divided by. */
    public Measure ofCounts() {
        return new Measure(id, title, counting, population, null, better, notes);
    }

    /** Whether the figure is a mean or a share, whose denominator comes from the rows themselves. */
    public boolean hasOwnDenominator() {
        return counting.aggregation().hasOwnDenominator();
    }
}
