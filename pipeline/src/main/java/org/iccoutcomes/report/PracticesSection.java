package org.iccoutcomes.report;

import static org.iccoutcomes.report.block.Grid.numbers;
import static org.iccoutcomes.report.block.Grid.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.MeasureWords;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard of practices: indicator by practice and month against its target, with where it came from. Marks are
 * shapes and words, never a colour.
 */
final class PracticesSection {
    private static final int MONTHS = 6;
    private static final String EXPLANATION =
            "Each indicator by practice and month. \u25cf: the target is met; \u25cb: it is not;"
                    + " no mark: there is no target. The last column is the latest month beside the one before it.";

    private PracticesSection() {}

    /** Every practice; nothing where no measure is on the dashboard. */
    static List<Block> practices(ReleaseView release) {
        return of(release, row -> true);
    }

    /** The practices of one area. */
    static List<Block> of(ReleaseView release, String area) {
        return of(release, row -> row.text("area").equals(area));
    }

    private static List<Block> of(ReleaseView release, Predicate<Rows.Row> wanted) {
        if (!release.holds(ReleaseTables.PRACTICES)) {
            return List.of();
        }
        Map<String, List<Rows.Row>> byMeasure = new LinkedHashMap<>();
        release.rows(ReleaseTables.PRACTICES)
                .filter(wanted)
                .forEach(row -> byMeasure
                        .computeIfAbsent(row.text("measure"), m -> new ArrayList<>())
                        .add(row));
        List<Block> blocks = new ArrayList<>();
        byMeasure.forEach((measure, rows) -> blocks.add(new Block.Figures(grid(release, measure, rows))));
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Prose(EXPLANATION));
        }
        return blocks;
    }

    private static Grid grid(ReleaseView release, String measure, List<Rows.Row> rows) {
        List<LocalDate> known =
                rows.stream().map(row -> row.date("from")).distinct().sorted().toList();
        List<LocalDate> months = known.subList(Math.max(0, known.size() - MONTHS), known.size());
        Map<String, List<Rows.Row>> byPractice = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing((Rows.Row row) -> row.text("area"))
                        .thenComparing(row -> row.text("member")))
                .forEach(row -> byPractice
                        .computeIfAbsent(row.text("member"), member -> new ArrayList<>())
                        .add(row));
        Optional<Rows.Row> definition = release.definition(measure);
        String direction = definition.map(row -> row.text("direction")).orElse("");
        List<Grid.Head> heads = new ArrayList<>(List.of(words("Practice"), words("Area"), numbers("Target")));
        months.forEach(month -> heads.add(numbers(Dates.month(month))));
        heads.add(words("Latest month"));
        return new Grid(
                definition.map(row -> row.text("title")).orElse(measure) + " by practice and month, " + direction
                        + definition
                                .map(row -> row.textIfAny("published"))
                                .filter(where -> !where.isEmpty())
                                .map(where -> "; published by practice: " + where)
                                .orElse(""),
                heads,
                byPractice.values().stream()
                        .map(practice -> cells(practice, months, direction))
                        .toList());
    }

    private static List<Cell> cells(List<Rows.Row> practice, List<LocalDate> months, String direction) {
        Rows.Row last = practice.get(practice.size() - 1);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(last.text("member")), Cell.of(last.text("area")), Cell.figure(last.real("target"), 1, false)));
        for (LocalDate month : months) {
            cells.add(practice.stream()
                    .filter(row -> row.date("from").equals(month))
                    .findFirst()
                    .map(row -> value(row, direction))
                    .orElse(Cell.NONE));
        }
        cells.add(Cell.of(moved(practice, months, direction)));
        return cells;
    }

    private static Cell value(Rows.Row row, String direction) {
        Double rate = row.real("rate");
        Double target = row.real("target");
        if (rate == null) {
            return Cell.HIDDEN;
        }
        String mark = target == null ? "" : isMet(rate, target, direction) ? " \u25cf" : " \u25cb";
        return Cell.of(Numbers.fixed(rate, 1) + mark);
    }

    private static boolean isMet(double rate, double target, String direction) {
        return isLowerBetter(direction) ? rate <= target : rate >= target;
    }

    private static boolean isLowerBetter(String direction) {
        return direction.equals(MeasureWords.direction(Direction.LOWER));
    }

    /** {@code rose by 1.2, better; target met}. */
    private static String moved(List<Rows.Row> practice, List<LocalDate> months, String direction) {
        if (months.isEmpty()) {
            return "";
        }
        Rows.Row latest = in(practice, months.get(months.size() - 1)).orElse(null);
        Rows.Row before = months.size() < 2
                ? null
                : in(practice, months.get(months.size() - 2)).orElse(null);
        Double now = latest == null ? null : latest.real("rate");
        if (latest == null || now == null) {
            return "not known";
        }
        Double target = latest.real("target");
        String against = target == null ? "" : isMet(now, target, direction) ? "; target met" : "; target not met";
        return change(now, before == null ? null : before.real("rate"), direction) + against;
    }

    private static String change(double now, @Nullable Double before, String direction) {
        if (before == null) {
            return "no month before it";
        }
        double by = now - before;
        if (by == 0) {
            return "the same";
        }
        boolean isNeutral = direction.equals(MeasureWords.direction(Direction.NEUTRAL));
        String better = isNeutral ? "" : (by < 0) == isLowerBetter(direction) ? ", better" : ", worse";
        return (by > 0 ? "rose by " : "fell by ") + Numbers.fixed(Math.abs(by), 1) + better;
    }

    private static Optional<Rows.Row> in(List<Rows.Row> practice, LocalDate month) {
        return practice.stream().filter(row -> row.date("from").equals(month)).findFirst();
    }
}
