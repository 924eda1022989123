package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.words.ChangeWords;
import org.iccoutcomes.words.ChangeWords.Way;

/** How many changes went which way, as far as their intervals tell. */
final class ChangeTally {
    private static final Map<Way, String> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put(Way.FELL, "fell");
        VERBS.put(Way.ROSE, "rose");
        VERBS.put(Way.FELL_UNJUDGED, "fell without an interval to judge by");
        VERBS.put(Way.ROSE_UNJUDGED, "rose without an interval to judge by");
        VERBS.put(Way.NO_CLEAR_CHANGE, "without a clear change");
    }

    private ChangeTally() {}

    /** {@code 7 fell, 1 rose, 2 without a clear change}; empty where nothing is known. */
    static String of(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        VERBS.forEach((way, verb) -> {
            long number = findings.stream()
                    .filter(finding -> ChangeWords.way(finding.change().percent()) == way)
                    .count();
            if (number > 0) {
                parts.add(number + " " + verb);
            }
        });
        return String.join(", ", parts);
    }
}
