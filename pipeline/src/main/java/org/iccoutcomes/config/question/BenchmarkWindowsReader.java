package org.iccoutcomes.config.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.BenchmarksDocument.FigureDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.config.text.RangeText;
import org.iccoutcomes.config.text.WindowText;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.BenchmarkWindows;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a published figure is about.
 *
 * @param windows reads a window, by name too
 */
record BenchmarkWindowsReader(WindowText windows, String about, Problems problems) {

    BenchmarkWindows read(FigureDocument figure) {
        boolean pair =
                Stream.of(figure.baseline(), figure.period(), figure.startOf()).anyMatch(text -> text != null);
        if (pair && (figure.from() != null || figure.kind() == Benchmark.Kind.TOTAL_COUNT)) {
            problems.error(
                    figure.place(),
                    "a figure from a day to the end of the data has no baseline and period" + about,
                    "leave out from, or baseline, period and start-of");
        }
        Window baseline = window(figure.baseline()).orElse(null);
        Window period = window(figure.period()).orElse(null);
        if (baseline instanceof Window.Fixed before
                && period instanceof Window.Fixed after
                && !before.range().to().isBefore(after.range().from())) {
            problems.error(
                    figure.place(),
                    "the period " + after + " does not come after its baseline " + before + about,
                    "let the period begin after the baseline ends");
        }
        String startOf = figure.startOf() == null ? null : figure.startOf().value();
        return new BenchmarkWindows(
                baseline, period, startOf, day(figure.from()).orElse(null));
    }

    private Optional<Window> window(@Nullable Text text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(windows.parse(text.value()));
        } catch (UnreadableText e) {
            problems.error(text.place(), e);
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(@Nullable Text text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = RangeText.day(text.value());
        if (day.isEmpty()) {
            problems.error(text.place(), "'" + text + "' is not a date" + about, "write yyyy-MM-dd");
        }
        return day;
    }
}
