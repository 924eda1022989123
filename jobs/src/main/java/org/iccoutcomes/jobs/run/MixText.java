package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.contract.quality.MixShift;

/** Warnings of mixes of codes that moved: one a column and what it is compared with, by its worst month. */
final class MixText {
    private MixText() {}

    /** A line each. */
    static List<String> lines(List<MixShift> shifts) {
        Map<String, List<MixShift>> byColumn = new LinkedHashMap<>();
        shifts.forEach(shift -> byColumn.computeIfAbsent(shift.column() + shift.against(), key -> new ArrayList<>())
                .add(shift));
        return byColumn.values().stream().map(MixText::line).toList();
    }

    private static String line(List<MixShift> shifts) {
        MixShift worst = shifts.stream()
                .max(Comparator.comparingLong(MixShift::percent).thenComparing(MixShift::month))
                .orElseThrow();
        int others = shifts.size() - 1;
        return "feed %s: warning: in %s%s the codes of %s part otherwise than %s: %d %% of the rows have another  [code-mix]"
                .formatted(
                        worst.feed(),
                        worst.month(),
                        others == 0 ? "" : " (and %d other %s)".formatted(others, others == 1 ? "month" : "months"),
                        worst.column(),
                        worst.against().words(),
                        worst.percent());
    }
}
