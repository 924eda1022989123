package org.iccoutcomes.jobs.sample.hes;

import static org.iccoutcomes.jobs.sample.hes.Recipe.again;
import static org.iccoutcomes.jobs.sample.hes.Recipe.change;
import static org.iccoutcomes.jobs.sample.hes.Recipe.extra;

import java.util.List;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.files.Dirt;

/** The dirt of an A&E file. */
final class AeDirt {
    private static final int LAST_HOUR = 23;
    private static final int HOUR = 60;

    private AeDirt() {}

    static List<Recipe> recipes(int age) {
        return List.of(
                extra(Dirt.COPY_ACROSS_MIDNIGHT, 2, AeDirt::isNearMidnight, AeDirt::acrossMidnight),
                extra(
                        Dirt.SENTINEL_DATE,
                        12 + age,
                        row -> true,
                        (row, draw) -> row.set(Ae.ARRIVALDATE, Spoil.noDate(draw))),
                extra(Dirt.UNREADABLE_DATE, 8 + age, row -> true, (row, draw) -> row.set(Ae.ARRIVALDATE, "31/02/2015")),
                again(Dirt.EXACT_DUPLICATE, 50 + age, (row, draw) -> {}),
                extra(Dirt.LESS_COMPLETE_COPY, 40 + age, AeDirt::canBeRepeated, AeDirt::lessComplete),
                extra(Dirt.EARLIER_COPY, 25 + age, AeDirt::canBeRepeated, AeDirt::earlier),
                change(
                        Dirt.NULL_TEXT,
                        400 + age,
                        row -> row.isEmpty(Ae.DIAG2_01) || row.isEmpty(Ae.DEPDUR),
                        (row, draw) -> {
                            Spoil.fillEmpty(row, Ae.DIAG2_01, Ae.DIAG2_01, draw);
                            Spoil.fillEmpty(row, Ae.DEPDUR, Ae.DEPDUR, draw);
                        }));
    }

    private static int hour(Row row) {
        return Integer.parseInt(row.get(Ae.ARRIVALTIME)) / 100;
    }

    /** The copy must have the same day, diagnosis and treatment to be known for one. */
    private static boolean canBeRepeated(Row row) {
        return hour(row) < LAST_HOUR
                && !row.isEmpty(Ae.DIAG2_01)
                && !row.get(Ae.AEATTENDDISP).equals("99")
                && !row.get(Ae.AEARRIVALMODE).equals("9");
    }

    private static boolean isNearMidnight(Row row) {
        boolean yearEnds = row.get(Ae.ARRIVALDATE).endsWith("-03-31");
        return row.get(Ae.ARRIVALTIME).compareTo("2310") >= 0 && !row.isEmpty(Ae.DIAG2_01) && !yearEnds;
    }

    private static void delay(Row row, int minutes) {
        int time = Integer.parseInt(row.get(Ae.ARRIVALTIME));
        int minute = (time / 100 * HOUR + time % 100 + minutes) % (24 * HOUR);
        row.set(Ae.ARRIVALTIME, AeRows.time(minute));
    }

    private static void acrossMidnight(Row row, Draw draw) {
        int past = Integer.parseInt(row.get(Ae.ARRIVALTIME)) % 100;
        delay(row, HOUR - past + draw.below(Math.max(1, past)));
        row.set(Ae.ARRIVALDATE, Spoil.later(row.get(Ae.ARRIVALDATE), 1)).set(Ae.LSOA11, "");
    }

    private static void lessComplete(Row row, Draw draw) {
        delay(row, draw.between(2, 55));
        row.set(Ae.SUBDATE, Spoil.later(row.get(Ae.SUBDATE), 20));
        Spoil.empty(row, List.of(Ae.GPPRAC, Ae.LSOA11, Ae.AEREFSOURCE, Ae.AEATTENDDISP), draw);
    }

    private static void earlier(Row row, Draw draw) {
        delay(row, draw.between(0, 30));
        row.set(Ae.SUBDATE, Spoil.later(row.get(Ae.SUBDATE), -20))
                .set(Ae.AEATTENDDISP, row.get(Ae.AEATTENDDISP).equals("01") ? "03" : "01")
                .set(Ae.AEARRIVALMODE, row.get(Ae.AEARRIVALMODE).equals("1") ? "2" : "1");
    }
}
