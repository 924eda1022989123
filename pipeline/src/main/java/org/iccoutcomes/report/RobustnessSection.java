package org.iccoutcomes.report;

import static org.iccoutcomes.report.block.Grid.numbers;
import static org.iccoutcomes.report.block.Grid.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/** "Which 23 %?": each headline under every other choice of window, denominator, definition and comparator. */
final class RobustnessSection {
    private static final List<Grid.Head> HEADS = List.of(
            words("Which"),
            words("Measure"),
            words("Change of"),
            words("Against"),
            words("Baseline and period"),
            numbers("Change %"),
            numbers("95 % interval"),
            words("How"));

    private RobustnessSection() {}

    static List<Block> robustness(ReleaseView release) {
        Map<String, List<Rows.Row>> byHeadline = new LinkedHashMap<>();
        release.rows(ReleaseTables.ROBUSTNESS)
                .forEach(row -> byHeadline
                        .computeIfAbsent(row.text("headline") + "\n" + row.text("area"), k -> new ArrayList<>())
                        .add(row));
        if (byHeadline.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose("The same headline under every other choice that could have been made: other"
                + " windows, the number instead of its rate, other definitions of the same words, other comparators."
                + " Each table is in the order of the changes. A headline that stands among figures of both signs"
                + " depends on the choices made."));
        Map<String, String> titles = AnswerSections.titles(release);
        byHeadline.values().forEach(rows -> told(rows, titles, blocks));
        return blocks;
    }

    private static void told(List<Rows.Row> rows, Map<String, String> titles, List<Block> blocks) {
        Rows.Row first = rows.get(0);
        String name = title(titles, first.text("headline")) + ", " + first.text("area");
        blocks.add(new Block.Heading(name));
        blocks.add(new Block.Prose(span(rows)));
        blocks.add(new Block.Figures(new Grid(
                "Change in " + name + ", by the choices made",
                HEADS,
                rows.stream().map(row -> cells(row, titles)).toList())));
    }

    /** {@code 16 choices give changes from −24.2 % to −7.1 %; 12 of them are falls whose interval …}. */
    private static String span(List<Rows.Row> rows) {
        double[] changes = rows.stream()
                .map(row -> row.real("percent"))
                .filter(percent -> percent != null)
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (changes.length == 0) {
            return "None of " + rows.size() + " choices gives a change.";
        }
        long falls = rows.stream().filter(row -> isBelowZero(row.real("upper"))).count();
        long rises = rows.stream().filter(row -> isAboveZero(row.real("lower"))).count();
        return rows.size() + " choices give changes from "
                + Numbers.percent(DoubleStream.of(changes).min().orElseThrow(), 1) + " to "
                + Numbers.percent(DoubleStream.of(changes).max().orElseThrow(), 1)
                + ". The 95 % interval is all below 0 in "
                + falls + " of them, and all above 0 in " + rises + ".";
    }

    private static boolean isBelowZero(@Nullable Double number) {
        return number != null && number < 0;
    }

    private static boolean isAboveZero(@Nullable Double number) {
        return number != null && number > 0;
    }

    private static List<Cell> cells(Rows.Row row, Map<String, String> titles) {
        Double percent = row.real("percent");
        Double lower = row.real("lower");
        Double upper = row.real("upper");
        return List.of(
                Cell.of(row.text("headline_itself").isEmpty() ? "another choice" : "the headline"),
                Cell.of(title(titles, row.text("measure"))),
                Cell.of(row.text("change_of").replace('-', ' ')),
                Cell.of(row.text("comparator")),
                Cell.of(Dates.range(new DateRange(row.date("baseline_from"), row.date("baseline_to"))) + ", then "
                        + Dates.range(new DateRange(row.date("period_from"), row.date("period_to")))),
                percent == null ? Cell.NONE : Cell.of(Numbers.signed(percent, 1)),
                lower == null || upper == null
                        ? Cell.NONE
                        : Cell.of(Numbers.fixed(lower, 1) + " to " + Numbers.fixed(upper, 1)),
                Cell.of(row.text("method")));
    }

    private static String title(Map<String, String> titles, String measure) {
        return titles.getOrDefault(measure, measure);
    }
}
