package org.iccoutcomes.compare;

import java.util.EnumSet;
import java.util.Set;
import org.iccoutcomes.compare.figure.Side;
import org.iccoutcomes.compare.figure.Sides;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.standard.DirectRate;

/** What a reader must know of what was counted on the two sides. */
final class SideFlags {
    /** Fewest events of a side that are not called few. */
    private static final int FEW = 10;

    private SideFlags() {}

    /** The flags, besides those of periods left out. */
    static Set<Flag> of(Sides sides) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Side before = sides.baseline();
        Side after = sides.period();
        boolean ownDenominator = sides.measure().hasOwnDenominator();
        if (!before.isKnown() || !after.isKnown()) {
            flags.add(Flag.NO_DATA);
        } else if (ownDenominator
                && before.amount()
                                .denominator()
                                .min(after.amount().denominator())
                                .signum()
                        == 0) {
            flags.add(Flag.NO_DATA);
        } else if (sides.quantity() == Quantity.SHARE && !(isShare(before) && isShare(after))) {
            flags.add(Flag.NOT_A_SHARE);
        } else if (before.amount().numerator().signum() == 0) {
            flags.add(Flag.BASELINE_ZERO);
        }
        if (sides.isPerPerson() && (lacksPeople(before) || lacksPeople(after))) {
            flags.add(Flag.MISSING_DENOMINATOR);
        }
        if (before.isKnown() && after.isKnown()) {
            if (before.days() != after.days()) {
                flags.add(Flag.UNEQUAL_WINDOWS);
            }
            if (sides.quantity() == Quantity.EVENTS && (isFew(before) || isFew(after))) {
                flags.add(Flag.SMALL_COUNT);
            }
        }
        if (sides.measure().isStandardised()) {
            flags.add(Flag.STANDARDISED);
            ofStandard(before, flags);
            ofStandard(after, flags);
        }
        return flags;
    }

    private static void ofStandard(Side side, Set<Flag> flags) {
        DirectRate standard = side.standard();
        if (standard != null && standard.estimate().value() == null) {
            boolean isFew = standard.estimate().status() == Status.DSR_TOO_FEW_EVENTS;
            flags.add(isFew ? Flag.TOO_FEW_TO_STANDARDISE : Flag.STRATA_MISSING);
        }
    }

    /** Rows cannot be more than those they are among; ready-made counts of two files can. */
    private static boolean isShare(Side side) {
        return side.amount().numerator().signum() >= 0
                && side.amount().numerator().compareTo(side.amount().denominator()) <= 0;
    }

    private static boolean lacksPeople(Side side) {
        return side.isKnown() && side.personYears() == null;
    }

    private static boolean isFew(Side side) {
        return side.amount().numerator().doubleValue() < FEW;
    }
}
