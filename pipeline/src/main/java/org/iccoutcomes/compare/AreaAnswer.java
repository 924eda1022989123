package org.iccoutcomes.compare;

import java.util.EnumSet;
import java.util.Set;
import org.iccoutcomes.compare.Opponents.Opponent;
import org.iccoutcomes.compare.SidesOf.Asked;
import org.iccoutcomes.compare.SidesOf.Found;
import org.iccoutcomes.compare.figure.Effects;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One area's side of an answer, put together with each comparator's.
 *
 * @param subject what the finding is about
 * @param asked the measure, people and windows
 * @param roster the area's members
 * @param found what they counted
 * @param standing the area's places
 */
record AreaAnswer(Subject subject, Asked asked, Roster roster, Found found, Standing standing) {

    /** The area against its own baseline. */
    Finding own() {
        return assembled(null, Effects.own(found.sides()), found.flags());
    }

    /** The period alone. */
    Finding levelOnly() {
        Finding both = own();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(found.flags());
        flags.remove(Flag.BASELINE_ZERO);
        return new Finding(subject, both.baseline(), both.period(), Change.UNKNOWN, null, null, Standing.NONE, flags);
    }

    /** The area against somebody else. */
    Finding against(Opponent opponent, SidesOf sides) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(found.flags());
        flags.addAll(opponent.flags());
        Roster other = opponent.roster();
        if (other == null || found.kept().lacksASide()) {
            flags.add(Flag.NO_COMPARATOR);
            return assembled(null, null, flags);
        }
        Found theirs = sides.of(asked, other, found.kept());
        if (theirs.kept().lacksASide() || isNobody(theirs)) {
            flags.add(Flag.NO_COMPARATOR);
            return assembled(null, null, flags);
        }
        flags.addAll(theirs.flags());
        Comparison comparison = new Comparison(
                theirs.baseline(), theirs.period(), theirs.change().percent());
        return assembled(comparison, opponent.isFair() ? effect(theirs, sides) : null, flags);
    }

    /** A rest without people and without events is nobody: the parent holds nothing but the area. */
    private static boolean isNobody(Found theirs) {
        return theirs.sides().isPerPerson()
                && theirs.sides().baseline().personYears() == null
                && theirs.sides().baseline().amount().numerator().signum() == 0
                && theirs.sides().period().amount().numerator().signum() == 0;
    }

    /** The area's sides are taken again where the comparator lacks a period, so that both are of the same days. */
    private @Nullable Effect effect(Found theirs, SidesOf sides) {
        Found same = theirs.kept().equals(found.kept()) ? found : sides.of(asked, roster, theirs.kept());
        return Effects.against(same.sides(), theirs.sides());
    }

    private Finding assembled(@Nullable Comparison comparison, @Nullable Effect effect, Set<Flag> flags) {
        return new Finding(
                subject, found.baseline(), found.period(), found.change(), comparison, effect, standing, flags);
    }
}
