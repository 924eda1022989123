package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;

/** Rates as they would be in a population of one sex and age structure, beside the crude ones. */
final class StandardisedSection {
    private StandardisedSection() {}

    static List<Block> standardised(ReleaseView release) {
        Map<Subject, Finding> crude = release.headlines().stream()
                .collect(Collectors.toMap(Finding::subject, Function.identity(), (first, again) -> first));
        Map<String, String> titles = AnswerSections.titles(release);
        List<Block> blocks = new ArrayList<>();
        for (String area : AnswerSections.programmeAreas(release)) {
            List<Finding> findings = release.standardised().stream()
                    .filter(f -> f.subject().area().equals(area) && crude.containsKey(f.subject()))
                    .map(StandardisedSection::withoutTheObvious)
                    .toList();
            if (!findings.isEmpty()) {
                blocks.add(new Block.Heading(area));
                blocks.add(new Block.Figures(FindingsGrid.of(
                        area + unit(release, findings) + " in the European Standard Population 2013",
                        List.of(new FindingsGrid.Part(
                                Grid.words("Measure"),
                                f -> Cell.of(titles.getOrDefault(
                                        f.subject().measure(), f.subject().measure())))),
                        FindingsGrid.join(beside(crude), FindingsGrid.RATES, FindingsGrid.PLACE),
                        findings)));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(
                    0,
                    new Block.Prose("An area with more old people has more admissions. These rates are what each area's"
                            + " would be were its people of the sex and age of the European Standard Population 2013, so"
                            + " that areas, and an area that grows older, can be compared. Ranks are by these rates. The"
                            + " intervals allow for people who come back."));
        }
        return blocks;
    }

    /** The unit of all the rates, where they have one. */
    private static String unit(ReleaseView release, List<Finding> findings) {
        List<String> units = findings.stream()
                .map(finding -> AnswerSections.unit(release, finding))
                .distinct()
                .toList();
        return units.size() == 1 ? ", " + units.get(0) : "";
    }

    /** Every row here is of a standardised rate, so none need say so. */
    private static Finding withoutTheObvious(Finding finding) {
        Set<Flag> flags = finding.flags().stream()
                .filter(flag -> flag != Flag.STANDARDISED)
                .collect(Collectors.toSet());
        return finding.with(flags);
    }

    private static List<FindingsGrid.Part> beside(Map<Subject, Finding> crude) {
        Function<Finding, Finding> same = f -> crude.getOrDefault(f.subject(), f);
        return List.of(
                new FindingsGrid.Part(Grid.numbers("Crude change %"), f -> FindingCells.change(same.apply(f))),
                new FindingsGrid.Part(
                        Grid.numbers("95 % interval of it"), f -> FindingCells.changeLimits(same.apply(f))));
    }
}
