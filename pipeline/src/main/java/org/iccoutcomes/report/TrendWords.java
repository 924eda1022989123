package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.iccoutcomes.report.chart.ControlChart.Limits;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.report.chart.ControlChart.Point;
import org.iccoutcomes.report.chart.ControlChart.Sign;
import org.iccoutcomes.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What a control chart says, in words.
 *
 * @param unit of the rate
 * @param start of the area's programme
 * @param points in order; those without a rate are passed over
 */
record TrendWords(String unit, Optional<Mark> start, List<Point> points) {
    /** Fewer months than this tell nothing. */
    private static final int FEWEST_MONTHS = 6;

    TrendWords {
        points = points.stream().filter(point -> point.rate() != null).toList();
    }

    /** {@code : better than usual in 8 of 22 months since the start}. */
    String finding() {
        List<Point> told = points.stream()
                .filter(point -> point.limits() != null)
                .filter(point ->
                        start.isEmpty() || !point.from().isBefore(start.get().day()))
                .toList();
        if (told.size() < FEWEST_MONTHS) {
            return ": too few months are known" + sinceStart() + " to tell";
        }
        List<String> signs = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            long months = told.stream().filter(point -> point.sign() == sign).count();
            if (sign != Sign.USUAL && months > 0) {
                signs.add(sign.words() + " in " + months);
            }
        }
        String span = told.size() + " months" + sinceStart();
        return signs.isEmpty() ? ": as usual in all " + span : ": " + String.join(" and ", signs) + " of " + span;
    }

    private String sinceStart() {
        return start.isEmpty() ? "" : " since the start";
    }

    /** How far the line reaches, where it stands, and which months stand out. */
    String seen() {
        if (points.isEmpty()) {
            return "A chart without points: no month is known.";
        }
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        StringBuilder text = new StringBuilder("Line from %s to %s, from %s to %s %s."
                .formatted(
                        Dates.month(first.from()),
                        Dates.month(last.from()),
                        fixed(first.rate()),
                        fixed(last.rate()),
                        unit));
        if (last.limits() != null) {
            Limits limits = Objects.requireNonNull(last.limits());
            text.append(" At its end the mean is %s and the limits are %s and %s."
                    .formatted(fixed(limits.mean()), fixed(limits.lower()), fixed(limits.upper())));
        }
        for (Sign sign : Sign.values()) {
            List<String> months = points.stream()
                    .filter(point -> point.sign() == sign)
                    .map(point -> Dates.month(point.from()))
                    .toList();
            if (sign != Sign.USUAL && !months.isEmpty()) {
                text.append(" Marked as %s: %s.".formatted(sign.words(), String.join(", ", months)));
            }
        }
        List<String> provisional = points.stream()
                .filter(Point::isProvisional)
                .map(point -> Dates.month(point.from()))
                .toList();
        if (!provisional.isEmpty()) {
            text.append(" Hollow, since they may still change: %s.".formatted(String.join(", ", provisional)));
        }
        start.ifPresent(mark ->
                text.append(" An upright line marks the ").append(mark.words()).append('.'));
        return text.toString();
    }

    private static String fixed(@Nullable Double rate) {
        return String.format(Locale.ROOT, "%,.1f", rate);
    }
}
