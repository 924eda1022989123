package org.iccoutcomes.report.svg;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Days along the foot of a picture.
 *
 * @param first day that is drawn
 * @param last day that is drawn
 */
record Days(LocalDate first, LocalDate last) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12);

    /** Lets-Plot's time: milliseconds of 1970. */
    static double millis(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    double span() {
        return Math.max(millis(last) - millis(first), millis(LocalDate.EPOCH.plusDays(1)));
    }

    /** The scale, with shares of the span to the left and right of what is drawn, and room for so many dates. */
    Map<String, Object> scale(double left, double right, int most) {
        List<Double> breaks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        int step = step(most);
        LocalDate day = first.withDayOfYear(1);
        while (!day.isAfter(last)) {
            if (!day.isBefore(first)) {
                breaks.add(millis(day));
                labels.add(MONTH.format(day));
            }
            day = day.plusMonths(step);
        }
        return Spec.map(
                "aesthetic",
                "x",
                "breaks",
                breaks,
                "labels",
                labels,
                "limits",
                Spec.list(millis(first) - span() * left, millis(last) + span() * right),
                "expand",
                Spec.list(0, 0));
    }

    private int step(int most) {
        long months = Period.between(first, last).toTotalMonths();
        return STEPS.stream()
                .filter(step -> months / step < most)
                .findFirst()
                .orElseGet(() -> 12 * (int) Math.ceil(months / (12.0 * most)));
    }
}
