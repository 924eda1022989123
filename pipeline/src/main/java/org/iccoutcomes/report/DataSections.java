package org.iccoutcomes.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.release.AboutTable;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.block.Grids;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.Numbers;

/** What came in, whether every row is accounted for, and what the figures were made from. */
final class DataSections {
    private DataSections() {}

    static List<Block> data(ReleaseView release) {
        List<Block> blocks = new ArrayList<>();
        completeness(release, blocks);
        long read = sum(release, ReleaseTables.LEDGER, "read");
        long accepted = sum(release, ReleaseTables.LEDGER, "accepted");
        long others = sum(release, ReleaseTables.LEDGER, "filtered")
                + sum(release, ReleaseTables.LEDGER, "duplicate")
                + sum(release, ReleaseTables.LEDGER, "quarantined");
        blocks.add(new Block.Prose("Of " + Numbers.count(read) + " rows read, " + Numbers.count(accepted)
                + " were accepted and " + Numbers.count(others)
                + " were left out with a reason: outside what the feed is about, identical to another row, or set aside. "
                + (read == accepted + others ? "Every row is accounted for." : "The account does not add up.")));
        blocks.add(new Block.Figures(files(release)));
        Table datasets = release.table(ReleaseTables.DATASET_LEDGER);
        if (!datasets.rows().isEmpty()) {
            blocks.add(new Block.Figures(
                    Grids.of(datasets, "Rows of each dataset: accepted = used + superseded + duplicate + filtered")));
        }
        Table quality = release.table(ReleaseTables.QUALITY);
        if (!quality.rows().isEmpty()) {
            blocks.add(new Block.Figures(Grids.of(quality, "Rows caught by each rule")));
        }
        return blocks;
    }

    private static void completeness(ReleaseView release, List<Block> blocks) {
        Table about = release.table(ReleaseTables.ABOUT);
        List<String> declared = inWords(AboutTable.completeTo(about));
        List<String> found = inWords(AboutTable.foundCompleteTo(about));
        if (!declared.isEmpty()) {
            blocks.add(new Block.Prose("Declared completeness: " + String.join("; ", declared)
                    + ". Later months are provisional and left out of every change."));
        }
        if (!found.isEmpty()) {
            blocks.add(new Block.Prose("Found by their own latest months, which are not complete yet: "
                    + String.join("; ", found) + ". Later months are provisional and left out of every change."));
        }
    }

    private static List<String> inWords(Map<Dataset, LocalDate> days) {
        List<String> sentences = new ArrayList<>();
        days.forEach((dataset, day) -> sentences.add(dataset.id() + " are complete to " + Dates.day(day)));
        return sentences;
    }

    private static Grid files(ReleaseView release) {
        return new Grid(
                "Files: rows read = accepted + filtered + duplicate + quarantined",
                List.of(
                        Grid.words("File"),
                        Grid.words("Feed"),
                        Grid.numbers("Read"),
                        Grid.numbers("Accepted"),
                        Grid.numbers("Filtered"),
                        Grid.numbers("Duplicate"),
                        Grid.numbers("Quarantined"),
                        Grid.words("Years used")),
                release.rows(ReleaseTables.LEDGER)
                        .map(row -> List.of(
                                Cell.of(row.text("file")),
                                Cell.of(row.text("feed")),
                                rows(row, "read"),
                                rows(row, "accepted"),
                                rows(row, "filtered"),
                                rows(row, "duplicate"),
                                rows(row, "quarantined"),
                                Cell.of(row.text("years_used"))))
                        .toList());
    }

    private static Cell rows(Rows.Row row, String column) {
        return Cell.of(Numbers.count(row.number(column)));
    }

    private static long sum(ReleaseView release, String table, String column) {
        return release.rows(table).mapToLong(row -> row.number(column)).sum();
    }

    static List<Block> provenance(ReleaseView release) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(item("Release", release.name()));
        rows.add(item("Configuration (SHA-256)", String.join("", release.about("configuration"))));
        rows.add(item("Program (SHA-256 of its classes)", String.join("", release.about("code"))));
        release.rows(ReleaseTables.LEDGER)
                .forEach(row -> rows.add(item(
                        row.text("file") + " (" + row.text("feed") + ")",
                        "digest of its rows " + row.text("row_digest"))));
        return List.of(
                new Block.Prose(
                        "The release's manifest lists every file, received and released, with its SHA-256. The same"
                                + " extracts, configuration and program give the same figures, byte for byte."),
                new Block.Figures(new Grid(
                        "What this release was made from", List.of(Grid.words("Item"), Grid.words("Value")), rows)));
    }

    private static List<Cell> item(String name, String value) {
        return List.of(Cell.of(name), Cell.of(value));
    }
}
