package org.iccoutcomes.compare;

import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One question: did this measure change in this area, and compared with what?
 *
 * @param measure what is counted
 * @param area an area's name, or one of {@link AreaRosters#noAreaNames}
 * @param comparator what it is judged against
 * @param windows when
 * @param asked people the answer is limited to, beside the measure's own limits
 * @param design the design asked for by name, or null for the strongest that answers
 */
public record Question(
        Measure measure,
        String area,
        Comparator comparator,
        WindowPair windows,
        Population asked,
        @Nullable StudyDesign design) {

    /** A question about everybody the measure is about, by the strongest design. */
    public Question(Measure measure, String area, Comparator comparator, WindowPair windows) {
        this(measure, area, comparator, windows, Population.EVERYBODY, null);
    }
}
