package org.iccoutcomes.config;

import java.util.HashMap;
import java.util.Map;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;

/** Reports an id given twice, in one file or in several. */
final class UniqueIds {
    private final String kind;
    private final Problems problems;
    private final Map<String, Place> seen = new HashMap<>();

    UniqueIds(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    void add(Text id) {
        Place first = seen.putIfAbsent(id.value(), id.place());
        if (first != null) {
            problems.error(id.place(), "two " + kind + "s are named '" + id + "'", "the first is at " + first);
        }
    }
}
