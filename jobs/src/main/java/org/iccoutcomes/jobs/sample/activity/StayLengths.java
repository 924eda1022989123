package org.iccoutcomes.jobs.sample.activity;

import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.world.Activity;

/** How long people stay: many not overnight, most briefly, some for months; longer with age. */
final class StayLengths {
    private static final double SPREAD = .95;
    private static final int LONGEST = 150;

    private StayLengths() {}

    static int nights(Activity kind, int age, double factor, Draw draw) {
        return switch (kind) {
            case EMERGENCY -> emergency(age, factor, draw);
            case ELECTIVE_ORDINARY -> draw.chance(.04) ? 0 : 1 + brief(1.6, draw);
            case MATERNITY -> draw.chance(.25) ? 0 : 1 + brief(.8, draw);
            case BIRTH -> draw.chance(.2) ? 0 : 1 + brief(.8, draw);
            case TRANSFER -> 4 + brief(9, draw);
            default -> 0;
        };
    }

    private static int emergency(int age, double factor, Draw draw) {
        double sameDay = age < 15 ? .42 : age < 65 ? .34 : .19;
        if (draw.chance(sameDay)) {
            return 0;
        }
        double median = age < 15 ? .9 : age < 45 ? 1.6 : age < 65 ? 3.2 : age < 75 ? 4.6 : 6.2;
        return 1 + brief(median * factor, draw);
    }

    private static int brief(double median, Draw draw) {
        return Math.min(LONGEST, (int) draw.logNormal(median, SPREAD));
    }
}
