package org.iccoutcomes.contract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iccoutcomes.definition.dataset.Dataset;

/**
 * The columns of each dataset: as delivered (at the source's own grain) and as measures see them (after standardising).
 * Names are NHS Data Dictionary items in snake_case. Counts are open: a feed may bind further text columns.
 */
public final class DatasetColumns {
    private DatasetColumns() {}

    /** The most secondary diagnoses and procedures an extract holds. */
    private static final int DIAGNOSES = 20;

    private static final int PROCEDURES = 24;

    /** Columns a feed of the dataset may bind. */
    public static List<Column> delivered(Dataset dataset) {
        return switch (dataset) {
            case ADMISSIONS -> join(PersonColumns.ALL, EPISODE, admission(), HES_DISTANCE, numbered());
            case ATTENDANCES -> join(PersonColumns.ALL, ATTENDANCE, HES_DISTANCE);
            case APPOINTMENTS -> join(PersonColumns.ALL, APPOINTMENT, HES_DISTANCE);
            case JOURNEYS -> join(PersonColumns.ALL, JOURNEY);
            case CONVERSATIONS -> join(PersonColumns.ALL, CONVERSATION);
            case CONTACTS -> join(PersonColumns.ALL, CONTACT);
            case REFERRALS -> join(PersonColumns.ALL, REFERRAL);
            case AMBULANCE_INCIDENTS -> join(PersonColumns.ALL, INCIDENT);
            case COUNTS -> COUNT;
            case LIST_SIZES -> ReferenceColumns.LIST_SIZE;
            case SITES -> ReferenceColumns.SITE;
            case PEOPLE -> ReferenceColumns.PERSON;
            case DISTANCES -> ReferenceColumns.DISTANCE;
            case SMALL_AREAS -> ReferenceColumns.SMALL_AREA;
            case PRACTICES -> ReferenceColumns.PRACTICE;
            case SUCCESSIONS -> ReferenceColumns.SUCCESSION;
        };
    }

    /** Columns a measure may use. */
    public static List<Column> standard(Dataset dataset) {
        return switch (dataset) {
            case ADMISSIONS ->
                join(PersonColumns.ALL, admission(), HES_DISTANCE, numbered(), SPELL, HOW_FAR, SITE_DISTANCE);
            case ATTENDANCES ->
                join(PersonColumns.ALL, ATTENDANCE, HES_DISTANCE, ATTENDANCE_DERIVED, HOW_FAR, SITE_DISTANCE);
            case APPOINTMENTS ->
                join(PersonColumns.ALL, APPOINTMENT, HES_DISTANCE, SITE_DERIVED, HOW_FAR, SITE_DISTANCE);
            case JOURNEYS -> join(PersonColumns.ALL, JOURNEY, JOURNEY_DERIVED, HOW_FAR);
            case CONVERSATIONS -> join(PersonColumns.ALL, CONVERSATION, CONVERSATION_DERIVED);
            default -> delivered(dataset);
        };
    }

    public static Optional<Column> find(List<Column> columns, String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The date column that decides a measure's period when it names none. */
    public static String defaultDate(Dataset dataset) {
        return switch (dataset) {
            case ADMISSIONS -> "admission_date";
            case ATTENDANCES -> "arrival_date";
            case APPOINTMENTS -> "appointment_date";
            case JOURNEYS -> "journey_date";
            case CONVERSATIONS -> "request_date";
            case CONTACTS -> "contact_date";
            case REFERRALS -> "referral_date";
            case AMBULANCE_INCIDENTS -> "incident_date";
            case COUNTS -> "period_start";
            case LIST_SIZES -> "extract_date";
            case SITES, PEOPLE, DISTANCES, SMALL_AREAS, PRACTICES, SUCCESSIONS ->
                throw new IllegalArgumentException(dataset.id() + " has no dates");
        };
    }

    private static final List<Column> EPISODE = List.of(
            Column.text("episode_key", "The episode's own identifier"),
            Column.integer("episode_order", "Place of the episode in its spell, from 1"),
            Column.date("episode_start", "First day of the episode"),
            Column.date("episode_end", "Last day of the episode"),
            Column.text("episode_status", "3 finished, 1 or 9 unfinished"),
            Column.text("spell_number", "Hospital provider spell number"));

    private static final List<Column> SPELL = List.of(
            Column.text("spell_id", "The spell's identifier within this store"),
            Column.integer("episodes", "Consultant episodes in the spell"),
            Column.text("site_type", "acute or community, from the sites table"),
            Column.integer("stay_days", "Discharge date less admission date; 0 on the same day"),
            Column.flag("from_care_home", "Admitted from a care home"),
            Column.flag("died", "Discharged dead"),
            Column.integer("days_since_discharge", "Days since the same person's last discharge alive"),
            Column.integer(
                    "days_to_emergency_readmission",
                    "Days from this discharge to the same person's next emergency admission"));

    private static final List<Column> ATTENDANCE = List.of(
            Column.text("attendance_key", "The attendance's own identifier"),
            Column.date("arrival_date", "Day of arrival"),
            Column.integer("arrival_minute", "Minute of the day of arrival, 0 to 1439"),
            Column.text("department_type", "01 major, 02 single specialty, 03 minor injury, 04 walk-in"),
            Column.text("attendance_category", "1 first, 2 planned follow-up, 3 unplanned follow-up"),
            Column.text("attendance_disposal", "How the attendance ended; 01 admitted"),
            Column.text("arrival_mode", "1 ambulance, 2 other"),
            Column.text("referral_source", "Who sent the person"),
            Column.text("acuity", "How urgent the first assessment found it: 1 immediate to 5 low"),
            Column.date("departure_date", "Day of departure, where there is a time of it"),
            Column.integer("departure_minute", "Minute of the day of departure, 0 to 1439"),
            Column.integer(
                    "minutes_to_departure",
                    "Minutes from arrival to departure; from their days and minutes where not delivered"),
            Column.text("diagnosis_01", "First A&E diagnosis"),
            Column.text("treatment_01", "First A&E treatment"));

    private static final List<Column> ATTENDANCE_DERIVED = List.of(
            Column.text("site_type", "acute or community, from the sites table"),
            Column.flag("led_to_admission", "Disposal 01: admitted or lodged"));

    private static final List<Column> APPOINTMENT = List.of(
            Column.text("appointment_key", "The appointment's own identifier"),
            Column.date("appointment_date", "Day of the appointment"),
            Column.text(
                    "attended",
                    "5 on time, 6 late but seen, 7 too late, 3 did not attend, 2 and 4 cancelled, 0 future"),
            Column.text("first_attendance", "1 first, 2 follow-up, 3 and 4 the same by telephone, 5 administrative"),
            Column.text("outcome", "Outcome of the attendance"),
            Column.text("referral_source", "Who referred; 03 general practitioner"),
            Column.date("referral_request_date", "When the referral was received"));

    private static final List<Column> SITE_DERIVED =
            List.of(Column.text("site_type", "acute or community, from the sites table"));

    /** As HES derives them, from the small area of residence, in a straight line (NHS-DATA §2). */
    private static final List<Column> HES_DISTANCE = List.of(
            Column.decimal(
                    "provider_distance_km", "Kilometres in a straight line from home to the trust, as delivered"),
            Column.decimal("site_distance_km", "Kilometres in a straight line from home to the site, as delivered"));

    private static final List<Column> SITE_DISTANCE =
            List.of(Column.decimal("site_distance_miles", "Delivered kilometres from home to the site, in miles"));

    private static final List<Column> HOW_FAR = List.of(Column.decimal(
            "straight_line_miles", "Miles in a straight line from home to the site, one way, from coordinates"));

    private static final List<Column> JOURNEY = List.of(
            Column.text("journey_key", "The claim's own identifier, in a log"),
            Column.date("journey_date", "Day of the journey"),
            Column.decimal("miles", "Miles there and back"));

    private static final List<Column> JOURNEY_DERIVED = List.of(
            Column.decimal("one_way_miles", "Road miles from home to the site"),
            Column.text("site_type", "acute or community, from the sites table"),
            Column.flag("outside_area", "The site stands outside the person's own area"),
            Column.text("journey_purpose", "admission, attendance, appointment, or log"));

    private static final List<Column> CONVERSATION = List.of(
            Column.text("conversation_key", "The conversation's own identifier"),
            Column.date("request_date", "When the practice asked"),
            Column.date("response_date", "When the specialist answered"),
            Column.text("outcome", "What was advised"));

    private static final List<Column> CONVERSATION_DERIVED = List.of(
            Column.flag("responded", "The specialist answered"),
            Column.flag("no_referral_needed", "The advice was that no referral is needed"),
            Column.integer(
                    "days_to_gp_referral", "Days from the answer to the person's next GP referral in that specialty"));

    private static final List<Column> CONTACT = List.of(
            Column.text("contact_key", "The contact's own identifier"),
            Column.date("contact_date", "Day of the contact"),
            Column.text("contact_type", "Kind of contact, such as the team's"),
            Column.text("contact_mode", "01 face to face, 02 telephone, others as the Data Dictionary has them"),
            Column.text("attended", "5 on time, 6 late but seen, 7 too late, 3 did not attend, 2 and 4 cancelled"));

    private static final List<Column> REFERRAL = List.of(
            Column.text("referral_key", "The referral's own identifier"),
            Column.date("referral_date", "When the referral was received"),
            Column.text("referral_source", "Who referred; 03 general practitioner"),
            Column.text("referral_priority", "1 routine, 2 urgent, 3 two-week wait"),
            Column.text("service", "Service or team that was referred to"),
            Column.text("referral_status", "What became of the referral"));

    private static final List<Column> INCIDENT = List.of(
            Column.text("incident_key", "The incident's own identifier"),
            Column.date("incident_date", "Day of the call"),
            Column.integer("incident_minute", "Minute of the day of the call, 0 to 1439"),
            Column.text("call_category", "1 life-threatening to 5 advice"),
            Column.text(
                    "incident_outcome",
                    "CONVEYED_ED, CONVEYED_ELSEWHERE, SEE_AND_TREAT, HEAR_AND_TREAT or NO_RESPONSE"),
            Column.integer("minutes_to_response", "Minutes from the call to the first vehicle on scene"));

    private static final List<Column> COUNT = List.of(
            Column.text("indicator", "What is counted"),
            Column.date("period_start", "First day of the period"),
            Column.decimal("value", "The count, or the value of an indicator"),
            Column.decimal("target", "What the value is to reach, where the source says"),
            Column.text("gp_practice_code", "Practice"),
            Column.text("lsoa", "Lower-layer super output area"),
            Column.text("provider_code", "NHS trust"),
            Column.text("site_code", "Hospital site"),
            Column.text("sex", "1 male, 2 female, else all"),
            Column.text("age_band", "Five-year band, else all"));

    private static List<Column> admission() {
        return List.of(
                Column.date("admission_date", "Day of admission"),
                Column.date("discharge_date", "Day of discharge"),
                Column.text("admission_method", "11–13 elective, 2* emergency, 31–32 maternity, 81–83 other"),
                Column.text("admission_source", "Where the person was admitted from"),
                Column.text("discharge_method", "How the spell ended; 4 died"),
                Column.text("discharge_destination", "Where the person went"),
                Column.text("patient_classification", "1 ordinary, 2 day case, 3 and 4 regular, 5 mother and baby"),
                Column.text("episode_type", "1 general, 2 delivery, 3 birth"));
    }

    private static List<Column> numbered() {
        return Stream.concat(
                        IntStream.rangeClosed(1, DIAGNOSES)
                                .mapToObj(i -> Column.text("diagnosis_%02d".formatted(i), "ICD-10 diagnosis " + i)),
                        IntStream.rangeClosed(1, PROCEDURES)
                                .mapToObj(i -> Column.text("procedure_%02d".formatted(i), "OPCS-4 procedure " + i)))
                .toList();
    }

    @SafeVarargs
    private static List<Column> join(List<Column>... parts) {
        List<Column> all = new ArrayList<>();
        for (List<Column> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
