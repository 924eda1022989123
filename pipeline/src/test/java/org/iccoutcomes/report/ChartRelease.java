package org.iccoutcomes.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.FindingsTable;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.block.Block;
import org.jspecify.annotations.Nullable;

/** A release put together by hand for charts: one measure, Millom with a programme, and what a test adds. */
final class ChartRelease {
    static final String MEASURE = Drawn.ADMISSIONS.id();
    static final LocalDate START = LocalDate.of(2014, 6, 1);
    static final DateRange BEFORE = new DateRange(START.minusYears(1), START.minusDays(1));
    static final DateRange AFTER = new DateRange(START, START.plusYears(1).minusDays(1));

    private final List<List<@Nullable Object>> areas = new ArrayList<>();
    private final List<ProtectedFinding> findings = new ArrayList<>();
    private final List<List<@Nullable Object>> funnels = new ArrayList<>();
    private final List<List<@Nullable Object>> trends = new ArrayList<>();
    private final List<List<@Nullable Object>> paths = new ArrayList<>();

    ChartRelease() {
        areas.add(row("South Cumbria", "place", null));
        area("Millom", START);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    ChartRelease area(String name, @Nullable LocalDate start) {
        areas.add(row(name, "icc", start));
        return this;
    }

    /** An area's own change in Millom's windows; without a figure it is hidden. */
    ChartRelease change(String area, @Nullable Double value, @Nullable Double lower, @Nullable Double upper) {
        String windows = area.equals("Millom") ? "headline" : "headline of Millom";
        add(area, "own", windows, new Interval(value, lower, upper, "Wald"), null);
        return this;
    }

    /** What Millom's peers did. */
    ChartRelease peers(double change) {
        add("Millom", "peers", "headline", new Interval(-23.0, -31.0, -14.1, "Wald"), change);
        return this;
    }

    private void add(String area, String comparator, String windows, Interval percent, @Nullable Double other) {
        boolean isHidden = percent.value() == null;
        findings.add(new ProtectedFinding(new Finding(
                new Subject(MEASURE, area, comparator, windows),
                figure(BEFORE, isHidden ? null : "900", isHidden ? null : 106.0),
                figure(AFTER, isHidden ? null : "695", isHidden ? null : 81.8),
                isHidden ? Change.UNKNOWN : new Change(new BigDecimal("-205"), -24.2, percent),
                other == null
                        ? null
                        : new Comparison(
                                figure(BEFORE, null, null),
                                figure(AFTER, null, null),
                                new Interval(other, null, null, "")),
                null,
                area.equals("Millom") && !isHidden ? new Standing(new Rank(1, 8, 1, 2), null) : Standing.NONE,
                isHidden ? Set.of(Flag.SUPPRESSED) : Set.of())));
    }

    private static WindowFigure figure(DateRange window, @Nullable String count, @Nullable Double rate) {
        return new WindowFigure(
                window,
                365,
                count == null ? null : new BigDecimal(count),
                null,
                rate == null ? Interval.UNKNOWN : new Interval(rate, null, null, ""));
    }

    /** An area's place in a funnel about 100, with limits that narrow with its size; hidden without a rate. */
    ChartRelease funnel(String area, double size, @Nullable Double rate, String place) {
        double spread = 3000 / Math.sqrt(size);
        funnels.add(row(
                MEASURE,
                area,
                AFTER.from(),
                AFTER.to(),
                BigDecimal.valueOf(size),
                rate,
                100.0,
                100 - spread,
                100 + spread,
                100 - 1.5 * spread,
                100 + 1.5 * spread,
                place,
                5.8,
                "no"));
        return this;
    }

    /** Counts of 1,000 person-years a month from April 2013 on; null where hidden. */
    ChartRelease trend(String area, @Nullable Integer... counts) {
        for (int month = 0; month < counts.length; month++) {
            LocalDate from = LocalDate.of(2013, 4, 1).plusMonths(month);
            Integer count = counts[month];
            trends.add(row(
                    MEASURE,
                    area,
                    from,
                    count == null ? null : BigDecimal.valueOf(count),
                    new BigDecimal("1000"),
                    count == null ? null : (Double) count.doubleValue()));
        }
        return this;
    }

    /** Rates of a unit and its synthetic control before and after Millom's start, month by month. */
    ChartRelease path(String unit, @Nullable Double p, double synthetic, @Nullable Double... rates) {
        for (int month = 0; month < rates.length; month++) {
            LocalDate from = START.minusMonths(rates.length / 2).plusMonths(month);
            paths.add(row(MEASURE, "Millom", unit, from, rates[month], synthetic, START, p, 2.5));
        }
        return this;
    }

    ReleaseView view() {
        List<Table> tables = new ArrayList<>(List.of(
                table(ReleaseTables.AREAS, areas, text("area"), text("level"), Column.date("start", "")),
                table(ReleaseTables.BENCHMARKS, List.of(row(MEASURE, "Millom")), text("measure"), text("area")),
                table(
                        ReleaseTables.DEFINITIONS,
                        List.of(row(MEASURE, "Non-elective admissions", "per 1,000 person-years", "lower is better")),
                        text("measure"),
                        text("title"),
                        text("unit"),
                        text("direction")),
                FindingsTable.of(findings, List.of(Drawn.ADMISSIONS)),
                table(ReleaseTables.FUNNELS, funnels, FUNNEL),
                table(ReleaseTables.TRENDS, trends, TREND)));
        if (!paths.isEmpty()) {
            tables.add(table("paths", paths, PATH));
        }
        return new ReleaseView("0001", tables);
    }

    private static final Column[] FUNNEL = {
        text("measure"),
        text("area"),
        Column.date("from", ""),
        Column.date("to", ""),
        Column.decimal("denominator", ""),
        number("rate"),
        number("target"),
        number("lower_95"),
        number("upper_95"),
        number("lower_998"),
        number("upper_998"),
        text("place"),
        number("dispersion"),
        text("adjusted")
    };
    private static final Column[] TREND = {
        text("measure"),
        text("area"),
        Column.date("from", ""),
        Column.decimal("numerator", ""),
        Column.decimal("denominator", ""),
        number("rate")
    };
    private static final Column[] PATH = {
        text("measure"),
        text("area"),
        text("unit"),
        Column.date("from", ""),
        number("rate"),
        number("synthetic"),
        Column.date("start", ""),
        number("p"),
        number("fit")
    };

    private static Column text(String name) {
        return Column.text(name, "");
    }

    private static Column number(String name) {
        return Column.number(name, "");
    }

    private static Table table(String name, List<List<@Nullable Object>> rows, Column... columns) {
        return new Table(name, List.of(columns), rows);
    }

    static Block.Picture picture(Block block) {
        return (Block.Picture) block;
    }
}
