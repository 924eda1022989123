package org.iccoutcomes.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.markdown.Markdown;
import org.iccoutcomes.words.Dates;

/**
 * The report on an area's programme six or twelve months after its start, against the same calendar months of the year
 * before: figures from the release, words from the evaluator.
 */
public final class ProgrammeReport {
    private ProgrammeReport() {}

    /** What the report says of an unwritten text. */
    private static final String UNWRITTEN = "Not written yet. This part is read from ";

    /**
     * Writes the report.
     *
     * @param months after the start, 6 or 12
     * @return empty where the release holds nothing of those windows: the area has no start, or is not known
     */
    public static Optional<Report> of(ReleaseView release, String area, int months, AreaTexts texts) {
        return Scope.at(release, area, months)
                .map(scope -> Report.of(
                        area + " after " + months + " months: " + release.title(), sections(scope, texts), release));
    }

    private static List<Section> sections(Scope scope, AreaTexts texts) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("brief", "In brief", release -> inBrief(scope)));
        sections.add(written(TextSlot.WHAT_WAS_DONE, texts));
        sections.add(written(TextSlot.BY_WHOM, texts));
        sections.add(new Section("before-after", "Before and after", r -> AreaSections.beforeAndAfter(scope)));
        sections.add(new Section("comparators", "Compared with other areas", r -> AreaSections.compared(scope)));
        sections.add(new Section("paths", "Against a synthetic control", r -> AreaSections.paths(r, scope.area())));
        sections.add(new Section("trends", "Month by month", r -> TrendsSection.of(r, scope.area())));
        sections.add(
                new Section("older-people", "People aged 75 and over", r -> AreaSections.olderPeople(r, scope.area())));
        sections.add(written(TextSlot.LESSONS, texts));
        sections.add(new Section("data", "Data used", DataSections::data));
        sections.add(new Section("quality", "Data quality and completeness", QualitySection::quality));
        sections.add(new Section("definitions", "Definitions and methods", DefinitionSections::definitions));
        sections.add(new Section("disclosure", "How small numbers are protected", DefinitionSections::disclosure));
        sections.add(new Section("provenance", "Where these figures come from", DataSections::provenance));
        return sections;
    }

    private static Section written(TextSlot slot, AreaTexts texts) {
        return new Section(
                slot.id(),
                slot.heading(),
                release -> texts.of(slot)
                        .map(Markdown::blocks)
                        .orElseGet(() -> List.of(new Block.Prose(UNWRITTEN + texts.place(slot) + "."))));
    }

    private static List<Block> inBrief(Scope scope) {
        List<Block> blocks = new ArrayList<>();
        scope.own().stream().findFirst().ifPresent(finding -> blocks.add(new Block.Prose(windows(scope, finding))));
        blocks.addAll(AreaSections.inBrief(scope));
        return blocks;
    }

    /** {@code The programme began on 1 June 2014. …}: the windows, and whether all of them is known. */
    private static String windows(Scope scope, Finding finding) {
        String start = scope.release()
                .start(scope.area())
                .map(day -> "The programme began on " + Dates.day(day) + ". ")
                .orElse("");
        WindowFigure after = finding.period();
        long days =
                ChronoUnit.DAYS.between(after.window().from(), after.window().to()) + 1;
        return start + "Figures are of "
                + Dates.range(after.window()) + ", against the same calendar months before the start, "
                + Dates.range(finding.baseline().window()) + "."
                + (after.days() < days
                        ? " Some of these months are not known or not complete yet; a month missing on one side is left"
                                + " out of both, and the row says so."
                        : "");
    }
}
