package org.iccoutcomes.jobs.evidence.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.jobs.evidence.Outcome;
import org.iccoutcomes.jobs.evidence.Tally;
import org.iccoutcomes.jobs.evidence.method.Method;

/**
 * Which method may be the headline in a scenario: the first in the order of preference whose intervals cover what they
 * claim to.
 *
 * @param method the one
 * @param tally how it fared
 */
public record Headline(Method method, Tally tally) {
    /** RULE: with less coverage than this a method is no headline. */
    public static final double LEAST_COVERAGE = 0.93;

    private static final List<Method> AGAINST_PEERS = List.of(Method.SPREAD_B, Method.SPREAD_A);
    private static final List<Method> OWN_CHANGE =
            List.of(Method.BEFORE_AFTER_DISCOUNTED, Method.BEFORE_AFTER_DISPERSED);

    /** Of the programme's effect, against peers. */
    public static Optional<Headline> againstPeers(Outcome outcome) {
        return first(AGAINST_PEERS, outcome.tallies());
    }

    /** Of the area's own true change; discounted where the area was picked for its baseline. */
    public static Optional<Headline> ofOwnChange(Outcome outcome) {
        return first(OWN_CHANGE, outcome.ownChange());
    }

    /** Whether a method covers enough. */
    static boolean covers(Tally tally) {
        Double coverage = tally.coverage();
        return coverage != null && coverage >= LEAST_COVERAGE;
    }

    private static Optional<Headline> first(List<Method> preferred, Map<Method, Tally> tallies) {
        for (Method method : preferred) {
            Tally tally = tallies.get(method);
            if (tally != null && covers(tally)) {
                return Optional.of(new Headline(method, tally));
            }
        }
        return Optional.empty();
    }
}
