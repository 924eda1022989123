package org.iccoutcomes.ingest.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * Judges rows, each for itself. The rule that decides comes first: damage to the line, then values that cannot be read,
 * then the feed's filters, then what a complete row must meet.
 */
final class Judge {
    private final Filing filing;
    private final FindingRules findings;
    private final List<Mark> filters;
    private final List<Mark> faults;
    private final List<Mark> warnings;
    private final Set<String> filterNames;

    Judge(RowPlan plan, Places places) {
        RowRules rules = new RowRules(plan.feed(), places);
        this.filing = new Filing(plan, places);
        this.findings = new FindingRules(plan.feed());
        this.filters = rules.filters();
        this.faults = rules.faults();
        this.warnings = rules.warnings();
        this.filterNames = filters.stream().map(Mark::name).collect(Collectors.toUnmodifiableSet());
    }

    Verdict judge(ReadRow row) {
        Optional<FinancialYear> year = filing.year(row.values());
        List<String> broken = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        sort(row.problems(), true, broken, notes);
        if (row.source().damage() == null) {
            mark(broken, filters, row.values());
            List<String> incomplete = new ArrayList<>();
            mark(incomplete, faults, row.values());
            sort(incomplete, true, broken, notes);
            broken.addAll(filing.faults(row.values(), year));
        }
        sort(row.notes(), false, broken, notes);
        sort(filing.warnings(row.values()), false, broken, notes);
        mark(notes, warnings, row.values());
        return new Verdict(year, broken, !broken.isEmpty() && isFilter(broken.get(0)), notes);
    }

    private boolean isFilter(String rule) {
        return filterNames.contains(rule) || findings.isFilter(rule);
    }

    /** Findings break a row or are counted only, as is usual unless the feed has a rule about them. */
    private void sort(List<String> found, boolean isFault, List<String> broken, List<String> notes) {
        for (String finding : found) {
            (findings.isFault(finding, isFault) ? broken : notes).add(finding);
        }
    }

    private static void mark(List<String> said, List<Mark> marks, List<@Nullable Object> values) {
        for (Mark mark : marks) {
            if (mark.when().test(values)) {
                said.add(mark.name());
            }
        }
    }
}
