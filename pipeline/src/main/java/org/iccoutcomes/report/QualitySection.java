package org.iccoutcomes.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Grids;
import org.iccoutcomes.words.Dates;
import org.jspecify.annotations.Nullable;

/** How full the latest months are beside those of a year before, and which columns have gaps. */
final class QualitySection {
    /** The latest month and the twelve before it. */
    private static final int MONTHS = 13;

    private static final String MONTH = "\\d{4}-\\d{2}";

    private QualitySection() {}

    /** Nothing for a release made before this was counted. */
    static List<Block> quality(ReleaseView release) {
        List<Block> blocks = new ArrayList<>();
        if (!release.holds(ReleaseTables.COMPLETENESS)) {
            return blocks;
        }
        Table months = latest(release.table(ReleaseTables.COMPLETENESS));
        Table columns = release.table(ReleaseTables.COLUMN_QUALITY);
        if (!months.rows().isEmpty()) {
            blocks.add(new Block.Prose("Rows delivered, of the files that are used, by month: not yet events, since"
                    + " several rows may be of one. A latest month with far fewer rows than expected, or far more empty"
                    + " values than usual, is taken to be incomplete."));
            blocks.add(new Block.Figures(Grids.of(inWords(months), "Rows of each feed in its latest thirteen months")));
        }
        if (!columns.rows().isEmpty()) {
            blocks.add(new Block.Figures(Grids.of(
                    columns,
                    "Columns with empty values or codes not known: per cent of rows, latest twelve months and the twelve"
                            + " before")));
        }
        blocks.addAll(CodeMixGrid.blocks(release));
        if (release.holds(ReleaseTables.LIST_JUMPS)
                && !release.table(ReleaseTables.LIST_JUMPS).rows().isEmpty()) {
            blocks.add(new Block.Figures(Grids.of(
                    release.table(ReleaseTables.LIST_JUMPS),
                    "Lists of people more than a fifth larger or smaller than the list before: mergers, lists that were"
                            + " cleaned, or mistakes; each moves rates")));
        }
        return blocks;
    }

    /** The column of months as readers write them. */
    private static Table inWords(Table table) {
        int month = table.indexOf("month");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        table.rows().forEach(row -> {
            List<@Nullable Object> copy = new ArrayList<>(row);
            Object text = row.get(month);
            copy.set(month, text == null ? null : month(text.toString()));
            rows.add(copy);
        });
        return new Table(table.name(), table.columns(), rows);
    }

    /** {@code April 2015} of {@code 2015-04}; what is no month stays. */
    static String month(String text) {
        return text.matches(MONTH) ? Dates.month(LocalDate.parse(text + "-01")) : text;
    }

    private static Table latest(Table table) {
        int feed = table.indexOf("feed");
        Map<String, List<List<@Nullable Object>>> byFeed = new LinkedHashMap<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        table.rows()
                .forEach(row -> byFeed.computeIfAbsent(String.valueOf(row.get(feed)), f -> new ArrayList<>())
                        .add(row));
        byFeed.values().forEach(all -> rows.addAll(all.subList(Math.max(0, all.size() - MONTHS), all.size())));
        return new Table(table.name(), table.columns(), rows);
    }
}
