package org.iccoutcomes.config.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.config.document.ProgrammeDocument.HeadlineDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.question.Headline;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;

/** The headline pair must make a before and an after, for at least one area. */
record HeadlineChecks(Headline headline, HeadlineDocument document, AreaTree areas, Problems problems) {
    void check(Map<Dataset, LocalDate> completeTo) {
        List<LocalDate> starts = new ArrayList<>();
        areas.areas().stream().map(Area::start).filter(s -> s != null).forEach(starts::add);
        boolean isRelative = isRelative(headline.baseline()) || isRelative(headline.period());
        if (isRelative && starts.isEmpty() && !areas.areas().isEmpty()) {
            problems.error(
                    document.baseline().place(),
                    "the headline windows count from an area's start, but no area has one",
                    "fill in the column start of the areas table, or use fixed windows");
        }
        if (!isRelative) {
            checkOrder(null);
            warnOfIncomplete(completeTo);
        }
        starts.stream().distinct().sorted().limit(1).forEach(this::checkOrder);
    }

    private static boolean isRelative(Window window) {
        return window instanceof Window.SinceStart;
    }

    private void checkOrder(@Nullable LocalDate start) {
        Optional<DateRange> baseline = headline.baseline().resolve(start);
        Optional<DateRange> period = headline.period().resolve(start);
        if (baseline.isEmpty() || period.isEmpty()) {
            return;
        }
        if (baseline.get().overlaps(period.get())) {
            problems.error(
                    document.period().place(),
                    "the headline windows overlap: " + baseline.get() + " and " + period.get(),
                    "let the period begin after the baseline ends");
        } else if (baseline.get().from().isAfter(period.get().to())) {
            problems.error(
                    document.period().place(),
                    "the headline period " + period.get() + " comes before its baseline " + baseline.get(),
                    "swap them");
        }
    }

    private void warnOfIncomplete(Map<Dataset, LocalDate> completeTo) {
        Optional<DateRange> period = headline.period().resolve(null);
        completeTo.forEach((dataset, day) -> {
            if (period.isPresent() && period.get().to().isAfter(day)) {
                problems.warn(
                        document.period().place(),
                        "the headline period ends " + period.get().to() + " but " + dataset.id()
                                + " are complete only to " + day,
                        "");
            }
        });
    }
}
