package org.iccoutcomes.contract.view;

import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;

/**
 * A headline change under another choice of window, denominator, definition or comparator.
 *
 * @param of id of the headline's measure
 * @param changeOf what it is a change of
 * @param isHeadline whether it is the headline itself
 * @param finding the answer under that choice
 */
public record Variant(String of, ChangeOf changeOf, boolean isHeadline, Finding finding) {
    /** The change: the plain one against the area's own baseline, else how much more it changed than the comparator. */
    public Interval percent() {
        if (finding.subject().comparator().equals("own")) {
            return finding.change().percent();
        }
        return finding.effect() == null ? Interval.UNKNOWN : finding.effect().percent();
    }
}
