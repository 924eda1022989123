package org.iccoutcomes.report;

import static org.iccoutcomes.report.block.Grid.numbers;
import static org.iccoutcomes.report.block.Grid.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.Numbers;

/**
 * One theme of the configuration, such as care homes or journeys: its measures in every area, what each area had
 * lately, and the parts its measures consist of.
 */
record ThemeSections(String theme, List<String> measures) {

    private static final String HOW_TO_READ =
            "Each area's own change, over the same dates for all. A change is called a"
                    + " fall or a rise only where its 95 % interval leaves out no change at all.";

    /** A section for each theme, in the order of the definitions. */
    static List<Section> of(ReleaseView release) {
        List<Section> sections = new ArrayList<>();
        release.themes()
                .forEach((theme, measures) -> sections.add(new Section(
                        theme.isEmpty() ? "changes" : "theme-" + Slugs.of(theme),
                        theme.isEmpty() ? "Every measure in every area" : theme,
                        new ThemeSections(theme, measures)::blocks)));
        return sections;
    }

    private List<Block> blocks(ReleaseView release) {
        List<Block> blocks = new ArrayList<>();
        for (String measure : measures) {
            if (!release.isPart(measure)) {
                List<Block> told = new ArrayList<>();
                change(release, measure).ifPresent(told::add);
                latest(release, measure).ifPresent(told::add);
                parts(release, measure).ifPresent(told::add);
                if (!told.isEmpty()) {
                    blocks.add(new Block.Heading(title(release, measure)));
                    blocks.addAll(told);
                }
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Prose(HOW_TO_READ));
        }
        return blocks;
    }

    private static String title(ReleaseView release, String measure) {
        return release.definition(measure).map(row -> row.text("title")).orElse(measure);
    }

    private static Optional<Block> change(ReleaseView release, String measure) {
        List<Finding> findings = release.sideBySide(measure).stream()
                .filter(finding ->
                        finding.baseline().days() > 0 || finding.period().days() > 0)
                .toList();
        return findings.stream().allMatch(finding -> finding.flags().contains(Flag.NO_DATA))
                ? Optional.empty()
                : Optional.of(new Block.Figures(FindingsGrid.of(
                        title(release, measure) + ", "
                                + new Levels(AnswerSections.unit(release, findings.get(0))).caption(),
                        List.of(FindingsGrid.AREA),
                        FindingsGrid.join(FindingsGrid.CHANGE, FindingsGrid.OWN, FindingsGrid.PLACE),
                        findings)));
    }

    /** The latest twelve months, where no change says more: data that began after the headline windows. */
    private static Optional<Block> latest(ReleaseView release, String measure) {
        if (change(release, measure).isPresent()) {
            return Optional.empty();
        }
        List<Rows.Row> rows = release.latest(measure);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Figures(grid(
                        title(release, measure) + ", " + unit(release, measure) + ": " + dates(rows.get(0)),
                        words("Area"),
                        rows.stream()
                                .map(row -> levels(Cell.of(row.text("area")), row))
                                .toList())));
    }

    /** The parts of a measure in the areas that hold all the others: each part of the whole. */
    private Optional<Block> parts(ReleaseView release, String measure) {
        List<String> wholes = release.topAreas();
        List<List<Cell>> cells = new ArrayList<>();
        List<Rows.Row> first = new ArrayList<>();
        for (String part : measures) {
            Optional<Rows.Row> definition = release.definition(part)
                    .filter(row -> row.textIfAny("whole").equals(measure));
            definition.ifPresent(row -> release.latest(part).stream()
                    .filter(latest -> wholes.contains(latest.text("area")))
                    .forEach(latest -> {
                        first.add(latest);
                        cells.add(levels(
                                Cell.of(row.text("part") + (wholes.size() == 1 ? "" : ", " + latest.text("area"))),
                                latest));
                    }));
        }
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Figures(grid(
                        title(release, measure) + " in parts, " + String.join(" and ", wholes) + ", "
                                + unit(release, measure) + ": " + dates(first.get(0)),
                        words("Part"),
                        cells)));
    }

    private static Grid grid(String caption, Grid.Head first, List<List<Cell>> rows) {
        return new Grid(
                        caption,
                        List.of(first, numbers("Number"), numbers("Of"), numbers("Rate"), numbers("95 % interval")),
                        rows)
                .withoutEmptyColumns();
    }

    private static List<Cell> levels(Cell name, Rows.Row row) {
        Double rate = row.real("rate");
        Double lower = row.real("lower");
        Double upper = row.real("upper");
        boolean isKnown = row.integer("days") > 0;
        return List.of(
                name,
                row.has("numerator") ? Cell.count(row.decimal("numerator"), false) : isKnown ? Cell.HIDDEN : Cell.NONE,
                row.has("denominator") ? Cell.count(row.decimal("denominator"), false) : Cell.NONE,
                rate == null ? (isKnown ? Cell.HIDDEN : Cell.NONE) : Cell.of(Numbers.fixed(rate, 1)),
                lower == null || upper == null
                        ? Cell.NONE
                        : Cell.of(Numbers.fixed(lower, 1) + " to " + Numbers.fixed(upper, 1)));
    }

    private static String unit(ReleaseView release, String measure) {
        return release.definition(measure).map(row -> row.text("unit")).orElse("");
    }

    private static String dates(Rows.Row row) {
        return Dates.range(new DateRange(row.date("from"), row.date("to")));
    }
}
