package org.iccoutcomes.config.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.BenchmarksDocument.BenchmarkDocument;
import org.iccoutcomes.config.document.BenchmarksDocument.FigureDocument;
import org.iccoutcomes.config.document.BenchmarksDocument.ValueDocument;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.text.WindowText;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.question.Benchmark;
import org.jspecify.annotations.Nullable;

/**
 * Reads published figures.
 *
 * @param measures ids a figure may be of; with none, names of measures are not checked
 * @param areas areas a figure may be of; likewise
 * @param windows reads a window, by name too
 */
public record BenchmarkReader(List<String> measures, AreaTree areas, WindowText windows, Problems problems) {
    private static final Set<Benchmark.Kind> PERCENTAGES =
            Set.of(Benchmark.Kind.CHANGE_PERCENT, Benchmark.Kind.RANK_OF_CHANGE);

    /** The benchmark; empty when too little of it can be read. */
    public Optional<Benchmark> read(Entries.Entry<BenchmarkDocument> entry) {
        BenchmarkDocument document = entry.value();
        if (document == null || document.figure() == null) {
            return Optional.empty();
        }
        String about = " in benchmark " + entry.key();
        FigureDocument figure = document.figure();
        checkFigure(figure, document.value(), about);
        return Optional.of(new Benchmark(
                entry.key().value(),
                text(document.title()),
                new Benchmark.Figure(
                        figure.kind(),
                        textOrNull(figure.measure()),
                        textOrNull(figure.area()),
                        textOrNull(figure.why()),
                        new BenchmarkWindowsReader(windows, about, problems).read(figure),
                        figure.percentOf() == null ? Benchmark.PercentOf.RATE : figure.percentOf()),
                value(document.value(), about).orElse(null),
                text(document.wording()),
                text(document.definition()),
                document.source() == null
                        ? List.of()
                        : document.source().stream()
                                .map(s -> new Benchmark.Source(
                                        s.document().value(), s.date().value()))
                                .toList(),
                document.conflicts() == null
                        ? List.of()
                        : document.conflicts().stream()
                                .map(c -> new Benchmark.Conflict(
                                        c.value().value(),
                                        c.wording().value(),
                                        c.document().value()))
                                .toList()));
    }

    private void checkFigure(FigureDocument figure, @Nullable ValueDocument value, String about) {
        if (figure.kind() == Benchmark.Kind.NOT_COMPUTABLE) {
            if (figure.why() == null) {
                problems.error(figure.place(), "missing key 'why'" + about, "say why it cannot be computed");
            }
            return;
        }
        boolean isTotal = figure.kind() == Benchmark.Kind.TOTAL_COUNT;
        if (figure.measure() == null || (figure.area() == null && !isTotal) || value == null) {
            problems.error(
                    figure.place(),
                    "a figure to compare with needs a measure, an area and a value" + about,
                    "or make it kind: not-computable and say why");
        }
        checkName("measure", figure.measure(), measures, about);
        checkName("area", figure.area(), AreaNames.of(areas), about);
        checkName("area", figure.startOf(), AreaNames.of(areas), about);
        if (figure.percentOf() != null && !PERCENTAGES.contains(figure.kind())) {
            problems.error(figure.place(), "percent-of is of a percentage change" + about, "leave it out");
        }
    }

    private void checkName(String kind, @Nullable Text name, List<String> known, String about) {
        if (name != null && !known.isEmpty() && !known.contains(name.value())) {
            problems.unknownName(
                    name.place(), "unknown " + kind + " '" + name + "'" + about, Nearest.of(name.value(), known));
        }
    }

    private Optional<Benchmark.PublishedValue> value(@Nullable ValueDocument document, String about) {
        if (document == null || document.number() == null || document.rounding() == null) {
            return Optional.empty();
        }
        if (document.rounding().signum() <= 0) {
            problems.error(document.place(), "rounding must be above 0" + about, "1 for 23 %, 0.1 for 16.3 %");
            return Optional.empty();
        }
        return Optional.of(new Benchmark.PublishedValue(
                document.number().doubleValue(), document.rounding().doubleValue(), text(document.unit())));
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.value().strip();
    }

    private static @Nullable String textOrNull(@Nullable Text text) {
        return text == null ? null : text.value();
    }
}
