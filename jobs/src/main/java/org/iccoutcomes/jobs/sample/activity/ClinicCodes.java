package org.iccoutcomes.jobs.sample.activity;

import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.history.Referral;
import org.iccoutcomes.jobs.sample.people.Vital;

/** Which specialty people are referred to, by whom, and what becomes of an appointment. */
final class ClinicCodes {
    private static final Weighted<String> CHILD = Weighted.codes("420:40 120:15 130:12 110:14 330:8 101:4 140:7");
    private static final Weighted<String> MAN = Weighted.codes(
            "110:17 130:14 320:8 300:5 301:7 330:9 340:5 100:10 101:9 120:7 410:5 400:3 430:2 303:4 307:2 361:1");
    private static final Weighted<String> WOMAN = Weighted.codes(
            "110:15 130:13 320:6 300:5 301:6 330:9 340:4 100:9 101:3 120:7 410:6 400:3 430:2 303:3 307:2 502:11");
    private static final Weighted<String> SOURCE =
            Weighted.codes("03:620 05:140 92:35 04:50 01:40 10:30 06:15 15:25 14:12 12:8 02:10 17:10 97:5");
    private static final Weighted<String> OUTCOME = Weighted.codes("1:30 2:58 3:12");
    private static final double WAIT = 33;

    private final Draw draw;

    ClinicCodes(Draw draw) {
        this.draw = draw;
    }

    /** A specialty that suits someone on a day. */
    String specialty(Vital vital, int day) {
        return (vital.age(day) < 16 ? CHILD : vital.sex() == 1 ? MAN : WOMAN).pick(draw);
    }

    /** The referral behind a first appointment. */
    Referral referral(Vital vital, int day) {
        int requested = day - 4 - (int) Math.min(250, draw.logNormal(WAIT, .65));
        return new Referral(SOURCE.pick(draw), specialty(vital, day), Math.max(requested, vital.birthday()));
    }

    /** A referral from before the extracts begin, behind a follow-up. */
    Referral olderReferral(Vital vital, int day) {
        int requested = day - 120 - draw.below(500);
        return new Referral(SOURCE.pick(draw), specialty(vital, day), Math.max(requested, vital.birthday()));
    }

    /** What follows an appointment, empty if it was not kept. */
    String outcome(boolean kept) {
        return kept ? OUTCOME.pick(draw) : "";
    }
}
