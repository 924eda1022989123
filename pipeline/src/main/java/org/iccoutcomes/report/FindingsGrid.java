package org.iccoutcomes.report;

import static org.iccoutcomes.report.block.Grid.numbers;
import static org.iccoutcomes.report.block.Grid.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Dates;

/** Findings as one table for readers: what {@code icc compare} prints. What is the same in all rows is said once. */
public final class FindingsGrid {
    private FindingsGrid() {}

    /** A column of the table. */
    record Part(Grid.Head head, Function<Finding, Cell> cell) {}

    static final Part AREA = new Part(words("Area"), f -> Cell.of(f.subject().area()));
    private static final Part MEASURE =
            new Part(words("Measure"), f -> Cell.of(f.subject().measure()));
    static final Part AGAINST =
            new Part(words("Against"), f -> Cell.of(f.subject().comparator()));
    private static final Part WINDOWS = new Part(words("Baseline and period"), f -> Cell.of(windows(f)));
    private static final List<Part> COUNTS = List.of(
            new Part(numbers("Baseline"), f -> FindingCells.count(f, f.baseline())),
            new Part(numbers("Period"), f -> FindingCells.count(f, f.period())));
    /** The change alone, where counts and rates stand in a table of their own. */
    static final List<Part> PERCENT = List.of(
            new Part(numbers("Change %"), FindingCells::change),
            new Part(numbers("95 % interval"), FindingCells::changeLimits),
            new Part(words("In words"), FindingCells::way));

    static final List<Part> RATES = join(
            List.of(
                    new Part(numbers("Baseline rate"), f -> FindingCells.rate(f, f.baseline())),
                    new Part(numbers("Period rate"), f -> FindingCells.rate(f, f.period()))),
            PERCENT);
    private static final List<Part> MEDIANS = List.of(
            new Part(numbers("Baseline median"), f -> FindingCells.median(f.baseline())),
            new Part(numbers("Period median"), f -> FindingCells.median(f.period())));
    static final List<Part> CHANGE = join(COUNTS, RATES, MEDIANS);
    static final List<Part> EFFECT = List.of(
            new Part(numbers("Comparator's change %"), FindingCells::comparatorChange),
            new Part(numbers("Effect %"), FindingCells::effect),
            new Part(numbers("95 % interval of the effect"), FindingCells::effectLimits),
            new Part(words("Design"), FindingCells::design),
            new Part(numbers("p (smallest possible)"), FindingCells::p),
            new Part(numbers("p among all tested"), FindingCells::q),
            new Part(numbers("p of trends before"), FindingCells::preTrend),
            new Part(numbers("Regression to the mean %"), FindingCells::regression));
    /** What stands beside a change that nothing is compared with. */
    static final List<Part> OWN = List.of(new Part(numbers("Regression to the mean %"), FindingCells::regression));

    static final List<Part> PLACE = List.of(
            new Part(
                    words("Rank by change"), f -> FindingCells.rank(f.standing().change())),
            new Part(words("Rank by level"), f -> FindingCells.rank(f.standing().level())));
    private static final Part NOTES = new Part(words("Notes"), FindingCells::notes);

    /**
     * The table.
     *
     * @param subject what the caption begins with, such as a measure's title
     * @param findings in the order of the rows
     */
    public static Grid of(String subject, List<ProtectedFinding> findings) {
        List<Finding> shown = findings.stream().map(ProtectedFinding::shown).toList();
        return of(subject, List.of(MEASURE, AREA, AGAINST), join(CHANGE, EFFECT, PLACE), shown);
    }

    /** A table whose rows are named by the first columns and told by the others; notes come last. */
    static Grid of(String subject, List<Part> names, List<Part> told, List<Finding> findings) {
        boolean sameWindows =
                findings.stream().map(FindingsGrid::windows).distinct().count() == 1;
        List<Part> parts = new ArrayList<>(names);
        if (!sameWindows) {
            parts.add(WINDOWS);
        }
        parts.addAll(told);
        parts.add(NOTES);
        String caption = sameWindows ? subject + ": " + windows(findings.get(0)) : subject;
        return table(caption, parts, findings).withoutEmptyColumns();
    }

    @SafeVarargs
    static List<Part> join(List<Part>... parts) {
        List<Part> all = new ArrayList<>();
        for (List<Part> some : parts) {
            all.addAll(some);
        }
        return List.copyOf(all);
    }

    private static Grid table(String caption, List<Part> parts, List<Finding> findings) {
        return new Grid(
                caption,
                parts.stream().map(Part::head).toList(),
                findings.stream()
                        .map(finding -> parts.stream()
                                .map(part -> part.cell().apply(finding))
                                .toList())
                        .toList());
    }

    /** {@code June 2013 to May 2014, then June 2014 to May 2015}. */
    static String windows(Finding finding) {
        return Dates.range(finding.baseline().window()) + ", then "
                + Dates.range(finding.period().window());
    }
}
