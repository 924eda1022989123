package org.iccoutcomes.compare.effect;

import java.util.Locale;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.StudyDesign;

/** The area's change against a stated number, a target or a published one: only the area's own chance is in it. */
final class StatedDesign {
    private StatedDesign() {}

    static Attempt of(Treated area, double percent, String what) {
        Attempt own = BeforeAfterDesign.of(area);
        Effect change = own.effect();
        if (change == null) {
            return Attempt.refused(StudyDesign.STATED_VALUE, own.why());
        }
        String note = String.format(Locale.ROOT, "%s is %+.1f %%; it has no interval of its own here.", what, percent);
        return new Attempt(
                StudyDesign.STATED_VALUE,
                new Effect(
                        StudyDesign.STATED_VALUE,
                        change.percent().beyond(percent),
                        null,
                        null,
                        "",
                        Diagnostics.note(note)),
                "");
    }
}
