package org.iccoutcomes.compare;

import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;

/**
 * One question: did this measure change in this area, and compared with what?
 *
 * @param measure what is counted
 * @param area an area's name, or one of {@link AreaRosters#noAreaNames}
 * @param comparator what it is judged against
 * @param windows when
 * @param asked people the answer is limited to, beside the measure's own limits
 */
public record Question(Measure measure, String area, Comparator comparator, WindowPair windows, Population asked) {

    /** A question about everybody the measure is about. */
    public Question(Measure measure, String area, Comparator comparator, WindowPair windows) {
        this(measure, area, comparator, windows, Population.EVERYBODY);
    }
}
