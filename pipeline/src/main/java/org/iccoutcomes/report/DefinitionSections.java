package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Dates;

/** What each measure counts, over which dates, by which methods, and how small numbers are protected. */
final class DefinitionSections {
    private DefinitionSections() {}

    static List<Block> definitions(ReleaseView release) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Measures"));
        blocks.add(new Block.Figures(measures(release)));
        Table windows = release.table(ReleaseTables.WINDOWS);
        if (!windows.rows().isEmpty()) {
            blocks.add(new Block.Heading("Windows"));
            blocks.add(new Block.Figures(windows(release)));
        }
        blocks.add(new Block.Heading("Methods"));
        Set<String> methods = new LinkedHashSet<>();
        release.findings().forEach(f -> methods.add(f.change().percent().method()));
        methods.remove("");
        blocks.add(
                new Block.Prose("A change is the period less the baseline, as a percentage of the baseline: of the rate"
                        + " where a measure has one, else of the count. Ranks run from 1, the best in the measure's own direction;"
                        + " areas that tie share the better place."
                        + (methods.isEmpty() ? "" : " Intervals of changes: " + String.join("; ", methods) + ".")));
        blocks.add(new Block.Heading("Notes and marks"));
        blocks.add(new Block.Figures(notes(release)));
        return blocks;
    }

    /** What is configured as dates is not told twice. */
    private static Grid windows(ReleaseView release) {
        return new Grid(
                "Windows as dates in each area",
                List.of(
                        Grid.words("Window"),
                        Grid.words("Area"),
                        Grid.words("Counted from a start"),
                        Grid.words("First day"),
                        Grid.words("Last day")),
                release.rows(ReleaseTables.WINDOWS)
                        .map(row -> List.of(
                                Cell.of(row.text("window")),
                                Cell.of(row.text("area")),
                                Cell.of(row.text("meaning").contains("..") ? "no" : row.text("meaning")),
                                Cell.of(Dates.day(row.date("from"))),
                                Cell.of(Dates.day(row.date("to")))))
                        .toList());
    }

    private static Grid measures(ReleaseView release) {
        return new Grid(
                        "What each measure counts",
                        List.of(
                                Grid.words("Measure"),
                                Grid.words("Definition"),
                                Grid.words("Population"),
                                Grid.words("Rate"),
                                Grid.words("Direction"),
                                Grid.words("Code lists"),
                                Grid.words("Caveats"),
                                Grid.words("Id")),
                        release.rows(ReleaseTables.DEFINITIONS)
                                .map(row -> List.of(
                                        Cell.of(row.text("title")),
                                        Cell.of(row.text("definition")),
                                        Cell.of(row.text("population")),
                                        Cell.of(row.text("unit")),
                                        Cell.of(row.text("direction")),
                                        Cell.of(row.text("code_lists")),
                                        Cell.of(row.text("notes")),
                                        Cell.of(row.text("measure"))))
                                .toList())
                .withoutEmptyColumns();
    }

    /** Only the notes that some finding carries. */
    private static Grid notes(ReleaseView release) {
        Set<Flag> used = new LinkedHashSet<>();
        release.findings().forEach(finding -> used.addAll(finding.flags()));
        List<List<Cell>> rows = new ArrayList<>();
        if (used.contains(Flag.SUPPRESSED)) {
            rows.add(List.of(
                    Cell.of("*"),
                    Cell.of("a number from 1 to 7, or one that would give such a number away, is hidden")));
        }
        rows.add(List.of(Cell.of("\u2013"), Cell.of("there is no figure; the notes of the row say why")));
        Arrays.stream(Flag.values())
                .filter(used::contains)
                .forEach(flag -> rows.add(List.of(Cell.of(flag.id()), Cell.of(flag.meaning()))));
        return new Grid("What the notes mean", List.of(Grid.words("Note"), Grid.words("Meaning")), rows);
    }

    static List<Block> disclosure(ReleaseView release) {
        return release.about("disclosure-statement").stream()
                .map(statement -> (Block) new Block.Prose(statement))
                .toList();
    }
}
