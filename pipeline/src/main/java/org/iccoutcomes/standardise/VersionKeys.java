package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.iccoutcomes.definition.dataset.Dataset;

/** By which columns rows of a dataset are versions of the same record (NHS-DATA §8.3). */
final class VersionKeys {
    private VersionKeys() {}

    /** Where the source tells, rows that differ in it are no versions of one another, whatever else they share. */
    static final String VERSION_OF = "version_of";

    static final List<String> SAME_EPISODE = List.of(
            "episode_start",
            "episode_end",
            "episode_order",
            "provider_code",
            "admission_date",
            "discharge_date",
            VERSION_OF);
    static final List<String> SAME_APPOINTMENT =
            List.of("appointment_date", "provider_code", "main_specialty_code", "treatment_function_code", VERSION_OF);

    /** The column that tells records of the dataset apart. */
    static String recordKey(Dataset dataset) {
        return switch (dataset) {
            case ADMISSIONS -> "episode_key";
            case ATTENDANCES -> "attendance_key";
            case APPOINTMENTS -> "appointment_key";
            case JOURNEYS -> "journey_key";
            case CONVERSATIONS -> "conversation_key";
            case CONTACTS -> "contact_key";
            case REFERRALS -> "referral_key";
            case AMBULANCE_INCIDENTS -> "incident_key";
            case COUNTS, LIST_SIZES, SITES, PEOPLE, DISTANCES, SMALL_AREAS, PRACTICES, SUCCESSIONS ->
                throw new IllegalArgumentException(dataset.id() + " has no records");
        };
    }

    /** Digests of which rows that are versions of one another share at least one. */
    static List<Column> digests(Dataset dataset) {
        List<Column> digests = new ArrayList<>(List.of(digest("record", recordKey(dataset), List.of())));
        switch (dataset) {
            case ADMISSIONS -> digests.add(samePersonAnd(columns(SAME_EPISODE)));
            case APPOINTMENTS -> digests.add(samePersonAnd(columns(SAME_APPOINTMENT)));
            case ATTENDANCES ->
                AttendanceDuplicates.daysWithinAnHour()
                        .forEach(day -> digests.add(when(day.isNotNull(), samePersonAnd(List.of(day)))));
            default -> {}
        }
        return digests;
    }

    private static List<Column> columns(List<String> names) {
        return names.stream().map(name -> col(name)).toList();
    }

    private static Column samePersonAnd(List<Column> keys) {
        return digest("person", "person", keys);
    }

    private static Column digest(String rule, String present, List<Column> keys) {
        List<Column> all = new ArrayList<>(List.of(lit(rule), col(present)));
        all.addAll(keys);
        return when(RowFate.USED.isFate().and(col(present).isNotNull()), xxhash64(all.toArray(Column[]::new)));
    }
}
