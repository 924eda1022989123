package org.iccoutcomes.jobs.sample.activity;

import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.history.Visit;

/** How A&E attendances are coded. */
final class VisitCodes {
    private static final double UNKNOWN_TIME = .01;
    private static final Weighted<String> DISPOSAL =
            Weighted.codes("02:30 03:42 04:3 05:6 06:5 07:1 11:4 12:3 13:1 14:4 99:1");
    private static final Weighted<String> SOURCE = Weighted.codes("00:6 01:68 02:1 03:12 04:1 05:2 06:1 07:2 08:7");
    private static final Weighted<String> DIAGNOSIS = Weighted.codes(
            "01:9 02:8 03:7 04:6 05:10 06:3 08:2 14:4 16:2 18:3 19:2 20:5 21:4 22:4 23:2 24:3 25:6 26:5 27:3 35:2 38:9 _:4");
    private static final Weighted<String> TREATMENT = Weighted.codes("01:10 02:8 03:7 05:5 10:4 12:6 22:30 57:6 99:24");

    private final Draw draw;

    VisitCodes(Draw draw) {
        this.draw = draw;
    }

    /** A major case that ends in a bed or in same-day care. */
    Visit major(boolean admitted, String method) {
        return new Visit(
                draw.chance(.97) ? "1" : "3",
                admitted ? "01" : "02",
                draw.chance(.58) ? "1" : "2",
                method.equals("22") ? "00" : SOURCE.pick(draw),
                minutes(185, .33),
                DIAGNOSIS.pick(draw),
                TREATMENT.pick(draw));
    }

    /** A case that goes home; an empty category is drawn. */
    Visit walkIn(String category) {
        double mode = draw.unit();
        return new Visit(
                category.isEmpty() ? (draw.chance(.93) ? "1" : "3") : category,
                DISPOSAL.pick(draw),
                mode < .13 ? "1" : mode < .99 ? "2" : "9",
                SOURCE.pick(draw),
                minutes(95, .6),
                DIAGNOSIS.pick(draw),
                TREATMENT.pick(draw));
    }

    private int minutes(double median, double spread) {
        int minutes = Math.min(1400, 3 + (int) draw.logNormal(median, spread));
        return draw.chance(UNKNOWN_TIME) ? -1 : minutes;
    }
}
