package org.iccoutcomes.compare.effect;

import java.util.Locale;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/** The area's change against a stated number, a target or a published one: only the area's own chance is in it. */
final class StatedDesign {
    private StatedDesign() {}

    static Attempt of(Treated area, double percent, String what) {
        Attempt own = BeforeAfterDesign.of(area.sides());
        if (own.effect() == null) {
            return Attempt.refused(StudyDesign.STATED_VALUE, own.why());
        }
        double stated = 1 + percent / 100;
        Interval change = own.effect().percent();
        Estimate against = new Estimate(
                Status.OK,
                over(change.value(), stated),
                over(change.lower(), stated),
                over(change.upper(), stated),
                null,
                change.method());
        String note = String.format(Locale.ROOT, "%s is %+.1f %%; it has no interval of its own here.", what, percent);
        return Attempt.of(StudyDesign.STATED_VALUE, against, null, null, Diagnostics.note(note));
    }

    private static @Nullable Double over(@Nullable Double percent, double stated) {
        return percent == null ? null : Estimate.finite(100 * ((1 + percent / 100) / stated - 1));
    }
}
