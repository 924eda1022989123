package org.iccoutcomes.release;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.words.Advice;
import org.iccoutcomes.words.MeasureWords;
import org.jspecify.annotations.Nullable;

/** The columns of the findings table. */
final class FindingFields {
    private FindingFields() {}

    /** A finding beside the measure it is of. */
    record Told(Finding finding, Measure measure) {}

    /** Takes a part of a finding that may be absent. */
    private interface Part<P> {
        @Nullable
        P of(Finding finding);
    }

    static List<Field<Told>> all() {
        return Field.join(
                subject(),
                window("baseline", Finding::baseline),
                beyondSums("baseline", Finding::baseline),
                window("period", Finding::period),
                beyondSums("period", Finding::period),
                change(),
                interval(
                        "comparator",
                        "comparator's percentage change over the same windows",
                        Finding::comparatorChange),
                interval(
                        "effect",
                        "percentage by which the area changed more than its comparator",
                        f -> percentOf(f.effect())),
                effect(),
                interval(
                        "pre_trend",
                        "percentage a year by which the area outran its comparator before the start",
                        f -> diagnostics(f, Diagnostics::preTrend)),
                interval(
                        "effect_alternative",
                        "effect by the design's second form, or by another design",
                        f -> diagnostics(f, Diagnostics::alternative)),
                beside(),
                rank("change", "percentage change", f -> f.standing().change()),
                rank(
                        "level",
                        "rate, or count where there is no rate, in the period",
                        f -> f.standing().level()),
                List.of(field(Column.text("advice", "What the finding lets its reader say"), Advice::of)),
                List.of(field(
                        Column.text("flags", "What a reader must know; codes separated by semicolons"),
                        f -> f.flags().stream().map(Flag::id).collect(Collectors.joining(";")))));
    }

    private static List<Field<Told>> subject() {
        return List.of(
                field(Column.text("measure", "Measure id"), f -> f.subject().measure()),
                new Field<>(
                        Column.text("title", "Measure in words"),
                        told -> told.measure().title()),
                field(Column.text("area", "Area"), f -> f.subject().area()),
                field(
                        Column.text("comparator", "What the change is judged against: own, peers, rest, or an area"),
                        f -> f.subject().comparator()),
                field(
                        Column.text("windows", "Name of the pair of windows"),
                        f -> f.subject().windows()),
                new Field<>(
                        Column.text("direction", "Which way is better: lower, higher or neutral"),
                        told -> told.measure().better().name().toLowerCase(Locale.ROOT)),
                new Field<>(Column.text("unit", "Unit of the rates"), told -> MeasureWords.unit(told.measure())));
    }

    private static List<Field<Told>> window(String side, Function<Finding, WindowFigure> window) {
        return List.of(
                of(
                        Column.date(side + "_from", "First day of the " + side),
                        window,
                        w -> w.window().from()),
                of(
                        Column.date(side + "_to", "Last day of the " + side),
                        window,
                        w -> w.window().to()),
                of(Column.integer(side + "_days", "Days counted in the " + side), window, WindowFigure::days),
                of(Column.decimal(side + "_numerator", "Count or sum in the " + side), window, WindowFigure::numerator),
                of(
                        Column.decimal(
                                side + "_denominator", "Person-years, or rows of a mean or share, in the " + side),
                        window,
                        WindowFigure::denominator),
                of(
                        Column.number(side + "_rate", "Rate in the " + side + ", in the unit"),
                        window,
                        w -> w.rate().value()),
                of(
                        Column.number(side + "_lower", "Lower 95 % limit of the rate"),
                        window,
                        w -> w.rate().lower()),
                of(
                        Column.number(side + "_upper", "Upper 95 % limit of the rate"),
                        window,
                        w -> w.rate().upper()),
                of(
                        Column.text(side + "_method", "How the limits of the rate were found"),
                        window,
                        w -> w.rate().method()));
    }

    private static List<Field<Told>> beyondSums(String side, Function<Finding, WindowFigure> window) {
        return List.of(
                of(
                        Column.number(
                                side + "_dispersion",
                                "How many times the variance of the count or sum is that of independent events, as"
                                        + " people come back"),
                        window,
                        WindowFigure::dispersion),
                of(
                        Column.number(side + "_median", "Median of the values a mean is of"),
                        window,
                        w -> w.median().value()),
                of(
                        Column.number(side + "_median_lower", "Lower 95 % limit of the median"),
                        window,
                        w -> w.median().lower()),
                of(
                        Column.number(side + "_median_upper", "Upper 95 % limit of the median"),
                        window,
                        w -> w.median().upper()),
                of(
                        Column.text(side + "_median_method", "How the limits of the median were found"),
                        window,
                        w -> w.median().method()));
    }

    private static List<Field<Told>> change() {
        Function<Finding, Change> change = Finding::change;
        return Field.join(
                List.of(
                        of(Column.decimal("change_count", "Period less baseline"), change, Change::count),
                        of(Column.number("change_rate", "Change of the rate, in the unit"), change, Change::rate)),
                interval(
                        "change",
                        "percentage change from baseline to period",
                        f -> f.change().percent()));
    }

    private static List<Field<Told>> effect() {
        return List.of(
                maybe(
                        Column.text("effect_design", "The design by which the effect was found"),
                        Finding::effect,
                        e -> e.design().id()),
                maybe(Column.number("effect_p", "Two-sided p of the effect"), Finding::effect, Effect::p),
                maybe(
                        Column.number("effect_p_floor", "Smallest p the design could have given"),
                        Finding::effect,
                        Effect::pFloor),
                maybe(
                        Column.text("effect_why_not_stronger", "Why no stronger design was used"),
                        Finding::effect,
                        Effect::whyNotStronger));
    }

    private static List<Field<Told>> beside() {
        return List.of(
                maybe(
                        Column.number("pre_trend_p", "Two-sided p of no difference of trends before the start"),
                        Finding::effect,
                        e -> e.diagnostics().preTrendP()),
                maybe(
                        Column.number(
                                "effect_q", "p adjusted for the areas and measures of its family (false discovery)"),
                        Finding::effect,
                        e -> e.diagnostics().q()),
                maybe(
                        Column.text("effect_note", "What else the design says"),
                        Finding::effect,
                        e -> e.diagnostics().note()),
                maybe(
                        Column.number(
                                "regression_to_mean_percent",
                                "Percentage change that regression to the mean alone would have brought"),
                        FindingFields::regression,
                        RegressionToMean::percent),
                maybe(
                        Column.number("regression_to_mean_share", "Per cent of the change seen that this is"),
                        FindingFields::regression,
                        RegressionToMean::share));
    }

    private static @Nullable RegressionToMean regression(Finding finding) {
        Effect effect = finding.effect();
        return effect == null ? null : effect.diagnostics().regression();
    }

    private static @Nullable Interval diagnostics(Finding finding, Function<Diagnostics, Interval> part) {
        Effect effect = finding.effect();
        return effect == null ? null : part.apply(effect.diagnostics());
    }

    private static @Nullable Interval percentOf(@Nullable Effect effect) {
        return effect == null ? null : effect.percent();
    }

    private static List<Field<Told>> interval(String name, String meaning, Part<Interval> interval) {
        return List.of(
                maybe(Column.number(name + "_percent", "The " + meaning), interval, Interval::value),
                maybe(Column.number(name + "_lower", "Lower 95 % limit of the " + meaning), interval, Interval::lower),
                maybe(Column.number(name + "_upper", "Upper 95 % limit of the " + meaning), interval, Interval::upper),
                maybe(Column.text(name + "_method", "How its limits were found"), interval, Interval::method));
    }

    private static List<Field<Told>> rank(String by, String meaning, Part<Rank> rank) {
        String name = "rank_of_" + by;
        return List.of(
                maybe(Column.integer(name, "Place by the " + meaning + "; 1 is the best"), rank, Rank::position),
                maybe(Column.integer(name + "_best", "Best place the data allow"), rank, Rank::lower),
                maybe(Column.integer(name + "_worst", "Worst place the data allow"), rank, Rank::upper),
                maybe(Column.integer("areas_ranked_by_" + by, "Areas ranked"), rank, Rank::of));
    }

    private static Field<Told> field(Column column, Field.Value<Finding> value) {
        return new Field<>(column, told -> value.of(told.finding()));
    }

    private static <P> Field<Told> of(Column column, Function<Finding, P> part, Field.Value<P> value) {
        return field(column, finding -> value.of(part.apply(finding)));
    }

    private static <P> Field<Told> maybe(Column column, Part<P> part, Field.Value<P> value) {
        return field(column, finding -> Field.of(part.of(finding), value));
    }
}
