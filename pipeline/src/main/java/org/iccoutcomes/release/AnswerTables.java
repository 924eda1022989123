package org.iccoutcomes.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.BenchmarkResult;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.question.Benchmark;
import org.jspecify.annotations.Nullable;

/** Published figures beside ours, and the rates and ranks of the findings, each once. */
final class AnswerTables {
    private AnswerTables() {}

    /** A measure in an area in a window. */
    private record Rate(String measure, String area, WindowFigure figure) {}

    /** A place of an area. */
    private record Place(Finding finding, String by, Rank rank) {}

    static Table benchmarks(List<BenchmarkResult> results) {
        return Field.table(ReleaseTables.BENCHMARKS, Field.join(published(), ours()), results);
    }

    private static List<Field<BenchmarkResult>> published() {
        return List.of(
                field(Column.text("benchmark", "Its id"), Benchmark::id),
                field(Column.text("title", "What it is of"), Benchmark::title),
                field(
                        Column.text("kind", "Which number of a finding it is"),
                        b -> id(b.figure().kind())),
                field(Column.text("measure", "Measure id"), b -> b.figure().measure()),
                field(Column.text("area", "Area"), b -> b.figure().area()),
                field(
                        Column.number("published", "The figure as published"),
                        b -> Field.of(b.value(), Benchmark.PublishedValue::number)),
                field(
                        Column.number("rounding", "The step it was rounded to"),
                        b -> Field.of(b.value(), Benchmark.PublishedValue::rounding)),
                field(
                        Column.text("unit", "Unit of the figure"),
                        b -> Field.of(b.value(), Benchmark.PublishedValue::unit)),
                field(Column.text("wording", "The source's own words"), Benchmark::wording),
                field(Column.text("definition", "The definition as far as stated"), Benchmark::definition),
                field(Column.text("source", "Documents and dates"), AnswerTables::sources),
                field(Column.text("conflicts", "Other published values"), AnswerTables::conflicts));
    }

    private static List<Field<BenchmarkResult>> ours() {
        return List.of(
                new Field<>(Column.number("ours", "Our figure"), r -> r.ours().value()),
                new Field<>(
                        Column.number("lower", "Lower 95 % limit"),
                        r -> r.ours().lower()),
                new Field<>(
                        Column.number("upper", "Upper 95 % limit"),
                        r -> r.ours().upper()),
                new Field<>(
                        Column.text("method", "How the limits were found"),
                        r -> r.ours().method()),
                new Field<>(Column.integer("rank", "Our place"), r -> Field.of(r.rank(), Rank::position)),
                new Field<>(
                        Column.integer("rank_best", "Best place the data allow"), r -> Field.of(r.rank(), Rank::lower)),
                new Field<>(
                        Column.integer("rank_worst", "Worst place the data allow"),
                        r -> Field.of(r.rank(), Rank::upper)),
                new Field<>(Column.integer("ranked_areas", "Areas ranked"), r -> Field.of(r.rank(), Rank::of)),
                new Field<>(
                        Column.text("verdict", "What became of it"),
                        r -> r.verdict().wording()),
                new Field<>(Column.text("why", "How it was computed, or why not"), BenchmarkResult::why));
    }

    static Table rates(List<ProtectedFinding> findings) {
        Map<List<Object>, Rate> once = new LinkedHashMap<>();
        for (Finding finding : inOrder(findings)) {
            for (WindowFigure figure : List.of(finding.baseline(), finding.period())) {
                Rate rate =
                        new Rate(finding.subject().measure(), finding.subject().area(), figure);
                once.putIfAbsent(List.of(rate.measure(), rate.area(), figure.window(), figure.days()), rate);
            }
        }
        return Field.table(ReleaseTables.RATES, rateFields(), List.copyOf(once.values()));
    }

    /** The latest twelve months of every measure, or as many as are known. */
    static Table latest(List<Finding> levels) {
        return Field.table(
                ReleaseTables.LATEST,
                rateFields(),
                levels.stream()
                        .map(level -> new Rate(
                                level.subject().measure(), level.subject().area(), level.period()))
                        .toList());
    }

    private static List<Field<Rate>> rateFields() {
        return List.of(
                new Field<>(Column.text("measure", "Measure id"), Rate::measure),
                new Field<>(Column.text("area", "Area"), Rate::area),
                new Field<>(
                        Column.date("from", "First day"),
                        r -> r.figure().window().from()),
                new Field<>(
                        Column.date("to", "Last day"), r -> r.figure().window().to()),
                new Field<>(
                        Column.integer("days", "Days counted"), r -> r.figure().days()),
                new Field<>(
                        Column.decimal("numerator", "Count or sum"),
                        r -> r.figure().numerator()),
                new Field<>(
                        Column.decimal("denominator", "Person-years, or rows of a mean or share"),
                        r -> r.figure().denominator()),
                new Field<>(
                        Column.number("rate", "Rate, in the measure's unit"),
                        r -> r.figure().rate().value()),
                new Field<>(
                        Column.number("lower", "Lower 95 % limit"),
                        r -> r.figure().rate().lower()),
                new Field<>(
                        Column.number("upper", "Upper 95 % limit"),
                        r -> r.figure().rate().upper()));
    }

    static Table ranks(List<ProtectedFinding> findings) {
        List<Place> places = new ArrayList<>();
        for (Finding finding : inOrder(findings)) {
            if (finding.subject().comparator().equals(ReleaseTables.OWN)) {
                add(places, finding, "change", finding.standing().change());
                add(places, finding, "level", finding.standing().level());
            }
        }
        List<Field<Place>> fields = List.of(
                new Field<>(
                        Column.text("measure", "Measure id"),
                        p -> p.finding().subject().measure()),
                new Field<>(
                        Column.text("area", "Area"), p -> p.finding().subject().area()),
                new Field<>(
                        Column.text("windows", "Name of the pair of windows"),
                        p -> p.finding().subject().windows()),
                new Field<>(Column.text("ranked_by", "change, or level in the period"), Place::by),
                new Field<>(
                        Column.integer("place", "1 is the best"), p -> p.rank().position()),
                new Field<>(
                        Column.integer("best", "Best place the data allow"),
                        p -> p.rank().lower()),
                new Field<>(
                        Column.integer("worst", "Worst place the data allow"),
                        p -> p.rank().upper()),
                new Field<>(
                        Column.integer("ranked_areas", "Areas ranked"),
                        p -> p.rank().of()));
        return Field.table(ReleaseTables.RANKS, fields, places);
    }

    private static void add(List<Place> places, Finding finding, String by, @Nullable Rank rank) {
        if (rank != null) {
            places.add(new Place(finding, by, rank));
        }
    }

    private static List<Finding> inOrder(List<ProtectedFinding> findings) {
        return findings.stream()
                .map(ProtectedFinding::shown)
                .sorted(Comparator.comparing(Finding::subject))
                .toList();
    }

    private static String id(Benchmark.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sources(Benchmark benchmark) {
        return benchmark.source().stream()
                .map(source -> source.document() + " (" + source.date() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String conflicts(Benchmark benchmark) {
        return benchmark.conflicts().stream()
                .map(conflict ->
                        conflict.value() + " (" + conflict.document() + ": \u201c" + conflict.wording() + "\u201d)")
                .collect(Collectors.joining("; "));
    }

    private static Field<BenchmarkResult> field(Column column, Field.Value<Benchmark> value) {
        return new Field<>(column, new Field.Value<>() {
            @Override
            public @Nullable Object of(BenchmarkResult result) {
                return value.of(result.benchmark());
            }
        });
    }
}
