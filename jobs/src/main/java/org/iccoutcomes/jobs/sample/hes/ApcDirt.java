package org.iccoutcomes.jobs.sample.hes;

import static org.iccoutcomes.jobs.sample.hes.Recipe.again;
import static org.iccoutcomes.jobs.sample.hes.Recipe.change;
import static org.iccoutcomes.jobs.sample.hes.Recipe.extra;

import java.util.List;
import java.util.Set;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.files.Dirt;

/** The dirt of an admitted patient care file; each year has one or two rows more, so that mix-ups show. */
final class ApcDirt {
    private static final Set<String> TRANSFER_METHODS = Set.of("81", "2B");
    private static final Set<String> TRANSFER_SOURCES = Set.of("51", "52", "53");

    private ApcDirt() {}

    static List<Recipe> recipes(int age) {
        return List.of(
                extra(Dirt.SENTINEL_DATE, 15 + age, ApcDirt::isFirst, ApcDirt::noDates),
                extra(Dirt.UNREADABLE_DATE, 10 + age, row -> true, (row, draw) -> row.set(Apc.EPISTART, "31/02/2015")),
                extra(Dirt.EPISODE_ENDS_BEFORE_START, 12 + age, ApcDirt::isFinished, ApcDirt::endBeforeStart),
                extra(Dirt.DISCHARGE_BEFORE_ADMISSION, 9 + age, ApcDirt::isDischarge, ApcDirt::leaveBeforeArrival),
                extra(Dirt.KEY_IN_E_NOTATION, 8 + age, row -> true, ApcDirt::eNotation),
                again(Dirt.EXACT_DUPLICATE, 60 + age, (row, draw) -> {}),
                extra(Dirt.LESS_COMPLETE_COPY, 45 + age, ApcDirt::isFinished, ApcDirt::lessComplete),
                extra(Dirt.EARLIER_COPY, 30 + age, ApcDirt::isFinished, ApcDirt::earlier),
                change(Dirt.ADMISSION_DATE_IMPUTED, 150 + age, ApcDirt::canImpute, ApcDirt::noAdmissionDate),
                change(Dirt.DIAGNOSIS_SPELLING, 900 + age, row -> !row.isEmpty(Apc.DIAG_01), ApcDirt::respell),
                change(Dirt.OPTIONAL_DATE, 200 + age, ApcDirt::isNotLast, ApcDirt::noDischargeDate),
                change(Dirt.NULL_TEXT, 1200 + age, row -> true, ApcDirt::nothing));
    }

    /** ADMIDATE too, or the start could be imputed from it. */
    private static void noDates(Row row, Draw draw) {
        row.set(Apc.EPISTART, Spoil.noDate(draw)).set(Apc.ADMIDATE, Spoil.noDate(draw));
    }

    private static void endBeforeStart(Row row, Draw draw) {
        row.set(Apc.EPIEND, Spoil.later(row.get(Apc.EPISTART), -draw.between(1, 40)));
    }

    private static void leaveBeforeArrival(Row row, Draw draw) {
        row.set(Apc.DISDATE, Spoil.later(row.get(Apc.ADMIDATE), -draw.between(1, 40)));
    }

    private static void eNotation(Row row, Draw draw) {
        String key = row.get(Apc.EPIKEY);
        row.set(Apc.EPIKEY, key.charAt(0) + "." + key.substring(1, 3) + "E+11");
    }

    private static void noAdmissionDate(Row row, Draw draw) {
        row.set(Apc.ADMIDATE, draw.chance(.3) ? "" : Spoil.noDate(draw));
    }

    private static void noDischargeDate(Row row, Draw draw) {
        row.set(Apc.DISDATE, Spoil.noDate(draw));
    }

    private static void nothing(Row row, Draw draw) {
        Spoil.fillEmpty(row, Apc.DIAG_02, Apc.OPERTN_03, draw);
    }

    private static boolean isNotLast(Row row) {
        return isFinished(row) && row.isEmpty(Apc.DISDATE);
    }

    private static boolean isFirst(Row row) {
        return row.get(Apc.EPIORDER).equals("1");
    }

    private static boolean isFinished(Row row) {
        return !row.isEmpty(Apc.EPIEND);
    }

    private static boolean isDischarge(Row row) {
        return !row.isEmpty(Apc.DISDATE);
    }

    private static boolean canImpute(Row row) {
        return isFirst(row)
                && isFinished(row)
                && !TRANSFER_METHODS.contains(row.get(Apc.ADMIMETH))
                && !TRANSFER_SOURCES.contains(row.get(Apc.ADMISORC));
    }

    private static void lessComplete(Row row, Draw draw) {
        row.set(Apc.SUBDATE, Spoil.later(row.get(Apc.SUBDATE), 20));
        Spoil.empty(row, List.of(Apc.GPPRAC, Apc.LSOA11, Apc.ETHNOS, Apc.DIAG_01, Apc.ADMISORC), draw);
    }

    private static void earlier(Row row, Draw draw) {
        row.set(Apc.SUBDATE, Spoil.later(row.get(Apc.SUBDATE), -20))
                .set(Apc.ADMIMETH, row.get(Apc.ADMIMETH).startsWith("2") ? "11" : "22")
                .set(Apc.DIAG_01, "Z039");
    }

    private static void respell(Row row, Draw draw) {
        for (Apc column : List.of(Apc.DIAG_01, Apc.DIAG_02)) {
            if (!row.isEmpty(column)) {
                row.set(column, Spoil.diagnosis(row.get(column), draw));
            }
        }
    }

    /** Every code 2A to 2D of a file as 66 to 69. */
    static boolean recode(Row row) {
        int position = List.of("2A", "2B", "2C", "2D").indexOf(row.get(Apc.ADMIMETH));
        if (position >= 0) {
            row.set(Apc.ADMIMETH, Integer.toString(66 + position));
        }
        return position >= 0;
    }
}
