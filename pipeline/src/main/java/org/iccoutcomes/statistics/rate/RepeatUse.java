package org.iccoutcomes.statistics.rate;

/**
 * How unevenly a total is made up by people who add to it more than once. The variance of such a total is the sum over
 * people of the square of what each adds; with events, the sum over numbers of events of that number squared times the
 * people who had it, which is METHODS, section 6 ({@code calculate_dsr(independent_events = FALSE)}).
 *
 * @param total what all people add, above 0
 * @param squares the sum over people of the square of what each adds
 */
public record RepeatUse(double total, double squares) {
    /** RULE: a sum that so few independent people could have made up has no limits: METHODS, section 4. */
    public static final double FEWEST_INDEPENDENT = 30;

    /** How many times the variance of the total is that of independent events; below 1 is taken as 1. */
    public double dispersion() {
        return Math.max(1, squares / total);
    }

    /** How many people who all add the same would vary as much; never more than there are people. */
    public double independentPeople() {
        return squares > 0 ? total * total / squares : 0;
    }

    /** Whether limits of a sum rest on people enough. */
    public boolean isEnoughForSum() {
        return independentPeople() >= FEWEST_INDEPENDENT;
    }
}
