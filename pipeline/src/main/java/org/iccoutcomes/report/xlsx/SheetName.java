package org.iccoutcomes.report.xlsx;

import java.util.List;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.diff.ChangeTable;

/**
 * What the sheet of a table is called.
 *
 * @param table its name in the release
 * @param sheet on the tab
 * @param title what the table shows
 * @param about a sentence for readers
 */
record SheetName(String table, String sheet, String title, String about) {
    private static final int LONGEST = 27;

    /** In the order in which they are read. */
    static final List<SheetName> ALL = List.of(
            new SheetName(
                    ReleaseTables.BENCHMARKS,
                    "Published figures",
                    "Published figures beside ours",
                    "One row a published figure. Verdicts were reached before small numbers were protected."),
            new SheetName(
                    ReleaseTables.STANDARDISED,
                    "Standardised rates",
                    "Changes of rates in the European Standard Population 2013",
                    "One row a measure in an area in a pair of windows: what its rates would be were its people of the"
                            + " standard sex and age."),
            new SheetName(
                    ReleaseTables.TRENDS,
                    "Month by month",
                    "Rates month by month, with their control charts",
                    "One row a measure in an area in a month. Limits are those of XmR charts."),
            new SheetName(
                    ReleaseTables.FUNNELS,
                    "Funnels",
                    "Places of areas among the areas of their level, given their size",
                    "One row a measure in an area in a window."),
            new SheetName(
                    ReleaseTables.PATHS,
                    "Synthetic controls",
                    "Areas beside their synthetic controls, period by period",
                    "One row a period of the area, and of each other area in its stead."),
            new SheetName(
                    ReleaseTables.LATEST,
                    "Latest 12 months",
                    "What every area had in the latest twelve months that are known",
                    "One row a measure in an area; parts of measures too."),
            new SheetName(
                    ReleaseTables.PRACTICES,
                    "Practices",
                    "Indicators by practice and month, with their targets",
                    "One row an indicator of a practice in a month."),
            new SheetName(
                    ReleaseTables.ROBUSTNESS,
                    "Other choices",
                    "Headline changes under other choices of windows, definitions and comparators",
                    "One row a choice; the one that is the headline says yes."),
            new SheetName(
                    ReleaseTables.RANKS,
                    "Ranks",
                    "Places of areas by their changes and by their levels",
                    "One row a place. Ranks run from 1, the best in the measure's own direction."),
            new SheetName(
                    ReleaseTables.RATES,
                    "Rates",
                    "Counts, denominators and rates by window",
                    "One row a measure in an area in a window."),
            new SheetName(
                    ReleaseTables.FINDINGS,
                    "Findings",
                    "Every finding",
                    "One row a measure in an area against a comparator in a pair of windows, with everything that is"
                            + " known of it."),
            new SheetName(
                    ChangeTable.NAME,
                    "Since the last release",
                    "Figures that moved since the release before",
                    "One row a finding; those that moved most."),
            new SheetName(
                    ReleaseTables.DEFINITIONS,
                    "Definitions",
                    "What each measure counts",
                    "One row a measure, with its population, unit, direction, code lists and caveats."),
            new SheetName(
                    ReleaseTables.WINDOWS, "Windows", "Windows as dates in each area", "One row a window in an area."),
            new SheetName(ReleaseTables.AREAS, "Areas", "Areas and what their members are", "One row an area."),
            new SheetName(
                    ReleaseTables.LEDGER,
                    "Files",
                    "Files received: rows read = accepted + filtered + duplicate + quarantined",
                    "One row a file."),
            new SheetName(
                    ReleaseTables.DATASET_LEDGER,
                    "Datasets",
                    "Rows of each dataset: accepted = used + superseded + duplicate + filtered",
                    "One row a dataset."),
            new SheetName(ReleaseTables.QUALITY, "Rules", "Rows caught by each rule", "One row a rule in a file."),
            new SheetName(
                    ReleaseTables.COMPLETENESS,
                    "Completeness",
                    "Rows of each feed by month",
                    "One row a feed in a month: rows delivered, not yet events."),
            new SheetName(
                    ReleaseTables.COLUMN_QUALITY,
                    "Column quality",
                    "Columns with empty values or codes not known",
                    "One row a column of a feed: per cent of rows in its latest twelve months and the twelve before."),
            new SheetName(
                    ReleaseTables.LIST_JUMPS,
                    "List jumps",
                    "Lists of people more than a fifth larger or smaller than the list before",
                    "One row a list."),
            new SheetName(ReleaseTables.ABOUT, "About", "What this release is made from", "One row an item."));

    /** The name of a table's sheet; a table that is newer than this list goes by its own. */
    static SheetName of(Table table) {
        return ALL.stream()
                .filter(name -> name.table().equals(table.name()))
                .findFirst()
                .orElseGet(() -> ownName(table));
    }

    private static SheetName ownName(Table table) {
        String words = table.name().replace('_', ' ');
        String sheet = Character.toUpperCase(words.charAt(0)) + words.substring(1, Math.min(words.length(), LONGEST));
        return new SheetName(table.name(), sheet, sheet, "One row an item.");
    }
}
