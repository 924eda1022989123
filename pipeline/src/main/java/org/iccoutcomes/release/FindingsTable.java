package org.iccoutcomes.release;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Protected findings as one tidy table, and back, so that a release alone answers. */
public final class FindingsTable {
    private FindingsTable() {}

    /** The table's name. */
    public static final String NAME = "findings";

    private static final Map<String, Flag> FLAGS =
            Arrays.stream(Flag.values()).collect(Collectors.toUnmodifiableMap(Flag::id, Function.identity()));

    /**
     * One row a finding, in the order of their subjects.
     *
     * @param measures the measures the findings are of
     */
    public static Table of(List<ProtectedFinding> findings, List<Measure> measures) {
        return of(NAME, findings, measures);
    }

    /** The same by another name. */
    static Table of(String name, List<ProtectedFinding> findings, List<Measure> measures) {
        Map<String, Measure> byId =
                measures.stream().collect(Collectors.toUnmodifiableMap(Measure::id, Function.identity()));
        List<FindingFields.Told> rows = findings.stream()
                .map(ProtectedFinding::shown)
                .sorted(Comparator.comparing(Finding::subject))
                .map(finding -> new FindingFields.Told(finding, measure(byId, finding)))
                .toList();
        return Field.table(name, FindingFields.all(), rows);
    }

    private static Measure measure(Map<String, Measure> byId, Finding finding) {
        Measure measure = byId.get(finding.subject().measure());
        if (measure == null) {
            throw new IllegalArgumentException(
                    "a finding of an unknown measure: " + finding.subject().measure());
        }
        return measure;
    }

    /** The findings of a release's table, in its order. */
    public static List<ProtectedFinding> read(Table table) {
        return new Rows(table)
                .stream().map(FindingsTable::finding).map(ProtectedFinding::new).toList();
    }

    private static Finding finding(Rows.Row row) {
        return new Finding(
                new Subject(row.text("measure"), row.text("area"), row.text("comparator"), row.text("windows")),
                window(row, "baseline"),
                window(row, "period"),
                new Change(row.decimal("change_count"), row.real("change_rate"), present(interval(row, "change"))),
                comparison(row),
                effect(row),
                new Standing(rank(row, "change"), rank(row, "level")),
                flags(row.text("flags")));
    }

    /** The comparator's own counts are not released, only what it changed by. */
    private static @Nullable Comparison comparison(Rows.Row row) {
        Interval percent = interval(row, "comparator");
        return percent == null ? null : new Comparison(untold(row, "baseline"), untold(row, "period"), percent);
    }

    private static WindowFigure untold(Rows.Row row, String side) {
        WindowFigure own = window(row, side);
        return new WindowFigure(own.window(), own.days(), null, null, Interval.UNKNOWN);
    }

    private static WindowFigure window(Rows.Row row, String side) {
        return new WindowFigure(
                new DateRange(row.date(side + "_from"), row.date(side + "_to")),
                row.integer(side + "_days"),
                row.decimal(side + "_numerator"),
                row.decimal(side + "_denominator"),
                new Interval(
                        row.real(side + "_rate"),
                        row.real(side + "_lower"),
                        row.real(side + "_upper"),
                        row.text(side + "_method")),
                new Interval(
                        row.real(side + "_median"),
                        row.real(side + "_median_lower"),
                        row.real(side + "_median_upper"),
                        row.text(side + "_median_method")),
                row.real(side + "_dispersion"));
    }

    /** An interval that is there has a method, be it an empty one. */
    private static @Nullable Interval interval(Rows.Row row, String name) {
        return row.has(name + "_method")
                ? new Interval(
                        row.real(name + "_percent"),
                        row.real(name + "_lower"),
                        row.real(name + "_upper"),
                        row.text(name + "_method"))
                : null;
    }

    private static Interval present(@Nullable Interval interval) {
        return interval == null ? Interval.UNKNOWN : interval;
    }

    private static @Nullable Effect effect(Rows.Row row) {
        Interval percent = interval(row, "effect");
        return percent == null
                ? null
                : new Effect(
                        StudyDesign.find(row.text("effect_design")).orElse(StudyDesign.NONE),
                        percent,
                        row.real("effect_p"),
                        row.real("effect_p_floor"),
                        row.text("effect_why_not_stronger"),
                        new Diagnostics(
                                present(interval(row, "effect_alternative")),
                                present(interval(row, "pre_trend")),
                                row.real("pre_trend_p"),
                                row.real("effect_q"),
                                regression(row),
                                row.text("effect_note")));
    }

    private static @Nullable RegressionToMean regression(Rows.Row row) {
        Double percent = row.real("regression_to_mean_percent");
        return percent == null ? null : new RegressionToMean(percent, row.real("regression_to_mean_share"));
    }

    private static @Nullable Rank rank(Rows.Row row, String by) {
        Integer position = row.findInteger("rank_of_" + by);
        return position == null
                ? null
                : new Rank(
                        position,
                        row.integer("areas_ranked_by_" + by),
                        row.findInteger("rank_of_" + by + "_best"),
                        row.findInteger("rank_of_" + by + "_worst"));
    }

    private static Set<Flag> flags(String codes) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String code : codes.isEmpty() ? new String[0] : codes.split(";", -1)) {
            Flag flag = FLAGS.get(code);
            if (flag == null) {
                throw new IllegalArgumentException("an unknown flag: " + code);
            }
            flags.add(flag);
        }
        return flags;
    }
}
