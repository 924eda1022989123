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
 * @param grouping where it stands in a report
 */
public record Measure(
        String id,
        String title,
        Counting counting,
        Population population,
        @Nullable Per per,
        Direction better,
        String notes,
        Grouping grouping) {
    /** Under no heading. */
    public Measure(
            String id,
            String title,
            Counting counting,
            Population population,
            @Nullable Per per,
            Direction better,
            String notes) {
        this(id, title, counting, population, per, better, notes, Grouping.NONE);
    }

    /** Whether it is a part of another measure: told beside it, and judged by its own past only. */
    public boolean isPart() {
        return grouping.whole() != null;
    }

    /** The same, wherever it stands in a report. */
    public Measure with(Grouping other) {
        return new Measure(id, title, counting, population, per, better, notes, other);
    }

    /** The same rows as a change of counts, whatever they are usually divided by. */
    public Measure ofCounts() {
        return new Measure(id, title, counting, population, null, better, notes, grouping);
    }

    /** The same rate in a standard population; itself where it is not per person-years. */
    public Measure standardisedTo(StandardPopulation standard) {
        return canBeStandardised() && per != null
                ? new Measure(id, title, counting, population, per.standardisedTo(standard), better, notes, grouping)
                : this;
    }

    /** Whether its rate is per person-years, so that it is another one in a population of other ages. */
    public boolean canBeStandardised() {
        return per != null && !hasOwnDenominator() && !isPart();
    }

    /** Whether its rate is that of a standard population. */
    public boolean isStandardised() {
        return per != null && per.standard() != null;
    }

    /** Whether the figure is a mean or a share, whose denominator comes from the rows themselves. */
    public boolean hasOwnDenominator() {
        return counting.aggregation().hasOwnDenominator();
    }
}
