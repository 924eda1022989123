package org.iccoutcomes.jobs.sample.files;

import java.util.Locale;

/** The kinds of dirt of the project's NHS data reference §8, and what must become of each. */
public enum Dirt {
    /** A required date that is 1800-01-01, 1801-01-01, 1600-01-01, 1582-10-15 or 1900-01-01. */
    SENTINEL_DATE("quarantined", "missing required date"),
    /** A required date that is no date, such as 31/02/2015. */
    UNREADABLE_DATE("quarantined", "unreadable date"),
    /** EPIEND before EPISTART. */
    EPISODE_ENDS_BEFORE_START("quarantined", "dates out of order"),
    /** DISDATE before ADMIDATE. */
    DISCHARGE_BEFORE_ADMISSION("quarantined", "dates out of order"),
    /** A key in e-notation, which cannot be recovered. */
    KEY_IN_E_NOTATION("quarantined", "key not recoverable"),
    /** The same row twice in one file. */
    EXACT_DUPLICATE("duplicate in file", "exact duplicate"),
    /** The same event twice, under another key, one copy less complete although sent later: the complete one counts. */
    LESS_COMPLETE_COPY("near duplicate", "most complete, then latest SUBDATE"),
    /** The same event twice, as complete, with other details: the later SUBDATE counts. */
    EARLIER_COPY("near duplicate", "most complete, then latest SUBDATE"),
    /** The same A&E attendance booked twice within an hour across midnight. */
    COPY_ACROSS_MIDNIGHT("near duplicate", "within 60 minutes"),
    /** The same key in the files of two years. */
    KEY_IN_TWO_FILES("duplicate across files", "same key"),
    /** A row of an older cumulative file that a later one replaces whole. */
    SUPERSEDED("superseded", "newer file of the same year"),
    /** ATTENDED 0: not yet happened. */
    FUTURE_APPOINTMENT("filtered", "ATTENDED 0"),
    /** FIRSTATT 5: a waiting-list event nobody attended. */
    ADMINISTRATIVE_EVENT("filtered", "FIRSTATT 5"),
    /** A row of a person whose practice is in no area. */
    NO_AREA("accepted", "(no area)"),
    /** A missing ADMIDATE on a first episode, recoverable from EPISTART. */
    ADMISSION_DATE_IMPUTED("normalised", "ADMIDATE from EPISTART"),
    /** A sentinel in a date that may be missing, such as DISDATE of an episode that is not the last. */
    OPTIONAL_DATE("normalised", "null date"),
    /** Codes and times that lost their leading zeros. */
    LOST_ZEROS("normalised", "leading zeros"),
    /** Dates as dd/MM/yyyy or yyyyMMdd. */
    OTHER_DATE_FORMAT("normalised", "date format"),
    /** ICD-10 with dot, dagger, asterisk, dash, lower case or without its X. */
    DIAGNOSIS_SPELLING("normalised", "ICD-10 spelling"),
    /** Admission methods 2A-2D written 66-69. */
    METHOD_RECODED("normalised", "66-69 are 2A-2D"),
    /** Ages 7001-7007: under one year. */
    INFANT_AGE("normalised", "7001-7007 are 0"),
    /** Text that stands for nothing: NULL, &, -, 99. */
    NULL_TEXT("normalised", "null text"),
    /** The practice code of a practice that has closed; still a member of the area. */
    CLOSED_PRACTICE("accepted", "old practice code"),
    /** EPISTAT 1, no discharge: still in hospital when the extract was made. */
    UNFINISHED("accepted", "EPISTAT 1"),
    /** Same-day emergency care recorded as an attendance, not an admission: true as recorded. */
    MOVED_TO_ATTENDANCES("accepted", "as recorded"),
    /** Emergency department recorded under another type from a day on: true as recorded. */
    RETYPED_DEPARTMENT("accepted", "as recorded"),
    /** A row of the last months that has not arrived yet. */
    NOT_YET_SENT("absent", "coding lag"),
    /** A row of the last months whose diagnosis is blank or R69X. */
    NOT_YET_CODED("accepted", "coding lag"),
    /** A name in quotes with commas and quotes in it. */
    QUOTED_NAME("normalised", "CSV quoting"),
    /** A published total beside its parts: SEX or AGE_GROUP_5 is ALL. */
    TOTAL_ROW("filtered", "ALL"),
    /** A request for advice without an answer: no conversation. */
    UNANSWERED("filtered", "no response"),
    /** Lines that end in carriage return and line feed. */
    CARRIAGE_RETURN("normalised", "line ends"),
    /** Lines that end in a delimiter. */
    TRAILING_DELIMITER("normalised", "trailing delimiter");

    private final String outcome;
    private final String rule;

    Dirt(String outcome, String rule) {
        this.outcome = outcome;
        this.rule = rule;
    }

    /** The name in the truth file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What must become of such a row. */
    public String outcome() {
        return outcome;
    }

    /** Why. */
    public String rule() {
        return rule;
    }
}
