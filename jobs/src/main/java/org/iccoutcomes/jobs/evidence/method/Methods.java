package org.iccoutcomes.jobs.evidence.method;

import java.util.EnumMap;
import java.util.Map;
import org.iccoutcomes.jobs.evidence.world.DrawnPanel;
import org.iccoutcomes.jobs.evidence.world.Scenario;
import org.iccoutcomes.jobs.evidence.world.Story;
import org.iccoutcomes.statistics.Estimate;

/** All methods that can answer in a scenario, side by side on the same counts. */
public final class Methods {
    /** The slow methods answer with so many comparators alone, so that the study takes minutes. */
    public static final int SLOW_ONES_AT = 7;

    private Methods() {}

    /** Logarithms of the rate ratio, with limits or a p value where the method has them. */
    public static Map<Method, Estimate> answers(Scenario scenario, DrawnPanel panel) {
        Map<Method, Estimate> answers = new EnumMap<>(Method.class);
        Windows windows = Windows.of(panel);
        OwnMethods.add(panel, windows, answers);
        PeerMethods.add(panel, windows, answers);
        if (scenario.story() == Story.WORST_BASELINE) {
            answers.put(Method.BEFORE_AFTER_DISCOUNTED, OwnMethods.discounted(windows));
        }
        if (panel.treated().size() == 1 && scenario.comparators() == SLOW_ONES_AT) {
            PeerMethods.addControlled(panel, answers);
            MixtureMethods.add(panel, answers);
        }
        return answers;
    }
}
