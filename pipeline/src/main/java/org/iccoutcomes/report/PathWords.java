package org.iccoutcomes.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.iccoutcomes.report.chart.LineChart.Point;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What an area's gap from its synthetic control says, never more than its placebos let it.
 *
 * @param measure what the rate is of
 * @param area the treated area
 * @param start first day of its programme
 * @param gaps in order; null where hidden or not known
 * @param p share of runs that depart as much after the start, for their fit before it, the area's among them
 * @param placebos how many there are
 */
record PathWords(
        Defined measure,
        String area,
        LocalDate start,
        List<Point> gaps,
        @Nullable Double p,
        int placebos) {
    private static final double RARE = 0.05;
    private static final int P_DECIMALS = 3;
    private static final double NEARLY = 0.02;

    /** {@code Non-elective admissions, Millom: no clear gap from the synthetic control (…)}. */
    String title() {
        OptionalDouble mean = meanAfter();
        String gap = mean.isEmpty() ? "nothing is known since the start" : claim(mean.getAsDouble()) + evidence();
        return measure.title() + ", " + area + ": " + gap;
    }

    private OptionalDouble meanAfter() {
        return gaps.stream()
                .filter(gap -> gap.value() != null && !gap.day().isBefore(start))
                .mapToDouble(gap -> Objects.requireNonNull(gap.value()))
                .average();
    }

    private String claim(double mean) {
        String size = Numbers.fixed(Math.abs(mean), 1) + " " + measure.unit();
        return p != null && p <= RARE && mean != 0
                ? "since the start on average " + size + (mean < 0 ? " below" : " above") + " its synthetic control"
                : "no clear gap from its synthetic control since the start (on average " + Numbers.signed(mean, 1) + " "
                        + measure.unit() + ")";
    }

    /** Which share of placebos departs as much, and how small p could be at all. */
    private String evidence() {
        if (p == null) {
            return "; there is no placebo test";
        }
        String told = " (p " + Numbers.fixed(p, P_DECIMALS) + ")";
        double runs = p * (placebos + 1);
        long asMuch = Math.round(runs) - 1;
        if (Math.abs(runs - Math.round(runs)) > NEARLY * (placebos + 1) || asMuch < 0) {
            return told;
        }
        return asMuch == 0
                ? "; it departs more than any of " + Numbers.counted(placebos, "placebo") + told
                        + ", the smallest p there could be"
                : "; " + asMuch + " of " + Numbers.counted(placebos, "placebo") + (asMuch == 1 ? " departs" : " depart")
                        + " as much" + told;
    }

    /** What both panels show. */
    String seen(@Nullable Double fit) {
        List<Point> known = gaps.stream().filter(gap -> gap.value() != null).toList();
        Point first = known.get(0);
        Point last = known.get(known.size() - 1);
        return "Two panels. Left: the area's rate as a line and its synthetic control's as a dashed line, from "
                + Dates.month(first.day()) + " to " + Dates.month(last.day()) + ", with an upright line at the start, "
                + Dates.month(start) + ". Right: the gap between them, at the end "
                + Numbers.signed(Objects.requireNonNull(last.value()), 1)
                + " " + measure.unit() + ", over the gaps of " + Numbers.counted(placebos, "placebo run") + " in grey."
                + (fit == null
                        ? ""
                        : " Before the start the area lay " + Numbers.fixed(fit, 1)
                                + " from its synthetic control (root mean square).");
    }
}
