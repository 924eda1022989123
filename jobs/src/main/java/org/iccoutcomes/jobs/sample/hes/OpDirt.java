package org.iccoutcomes.jobs.sample.hes;

import static org.iccoutcomes.jobs.sample.hes.Recipe.again;
import static org.iccoutcomes.jobs.sample.hes.Recipe.change;
import static org.iccoutcomes.jobs.sample.hes.Recipe.extra;

import java.util.List;
import java.util.regex.Pattern;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.files.Dirt;
import org.iccoutcomes.jobs.sample.time.Days;

/** The dirt of an outpatient file. Events that count for nothing are put at weekends, when no true one happens. */
final class OpDirt {
    private static final int SATURDAY = 2;
    private static final int SUNDAY = 3;
    private static final Pattern LAST_WEEK = Pattern.compile(".*-0[35]-(2[4-9]|3.)");

    private OpDirt() {}

    static List<Recipe> recipes(int age) {
        return List.of(
                extra(
                        Dirt.SENTINEL_DATE,
                        25 + age,
                        row -> true,
                        (row, draw) -> row.set(Op.APPTDATE, Spoil.noDate(draw))),
                extra(Dirt.UNREADABLE_DATE, 15 + age, row -> true, (row, draw) -> row.set(Op.APPTDATE, "31/02/2015")),
                again(Dirt.EXACT_DUPLICATE, 120 + age, (row, draw) -> {}),
                extra(Dirt.LESS_COMPLETE_COPY, 80 + age, row -> true, OpDirt::lessComplete),
                extra(
                        Dirt.EARLIER_COPY,
                        60 + age,
                        OpDirt::wasKept,
                        (row, draw) -> row.set(Op.SUBDATE, Spoil.later(row.get(Op.SUBDATE), -20))
                                .set(Op.ATTENDED, "3")),
                extra(Dirt.FUTURE_APPOINTMENT, 150 + age, OpDirt::isWeekBeforeEnd, (row, draw) -> {
                    row.set(Op.ATTENDED, "0").set(Op.OUTCOME, "");
                    onWeekday(row, SATURDAY);
                }),
                extra(Dirt.ADMINISTRATIVE_EVENT, 200 + age, OpDirt::isWeekBeforeEnd, (row, draw) -> {
                    row.set(Op.FIRSTATT, "5").set(Op.ATTENDED, "5").set(Op.OUTCOME, "3");
                    onWeekday(row, SUNDAY);
                }),
                change(
                        Dirt.NULL_TEXT,
                        2000 + age,
                        row -> row.isEmpty(Op.OUTCOME),
                        (row, draw) -> Spoil.fillEmpty(row, Op.OUTCOME, Op.OUTCOME, draw)));
    }

    private static boolean wasKept(Row row) {
        return row.get(Op.ATTENDED).equals("5") || row.get(Op.ATTENDED).equals("6");
    }

    private static void lessComplete(Row row, Draw draw) {
        row.set(Op.SUBDATE, Spoil.later(row.get(Op.SUBDATE), 20));
        Spoil.empty(row, List.of(Op.GPPRAC, Op.LSOA11, Op.REFSOURC, Op.REQDATE), draw);
    }

    /** Far enough from the end of a file for the next weekend to lie in it. */
    private static boolean isWeekBeforeEnd(Row row) {
        return !LAST_WEEK.matcher(row.get(Op.APPTDATE)).matches();
    }

    /** The next Saturday or Sunday, referred by a consultant so that it is nobody's GP referral. */
    private static void onWeekday(Row row, int fromThursday) {
        int day = Days.of(row.get(Op.APPTDATE));
        int ahead = Math.floorMod(fromThursday - day, 7);
        row.set(Op.APPTDATE, Days.iso(day + ahead)).set(Op.REFSOURC, "05");
    }
}
