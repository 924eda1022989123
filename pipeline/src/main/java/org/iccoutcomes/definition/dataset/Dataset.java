package org.iccoutcomes.definition.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A standardised table that feeds yield. A measure names a dataset, never a feed. */
public enum Dataset {
    /** Hospital provider spells; fed by consultant episodes. */
    ADMISSIONS(Kind.RECORDS),
    /** Emergency-department attendances. */
    ATTENDANCES(Kind.RECORDS),
    /** Outpatient appointments, attended or not. */
    APPOINTMENTS(Kind.RECORDS),
    /** Journeys to hospital: derived from the three above, or a CCG's own log. */
    JOURNEYS(Kind.RECORDS),
    /** Advice and Guidance conversations between a practice and a specialist. */
    CONVERSATIONS(Kind.RECORDS),
    /** Community contacts. */
    CONTACTS(Kind.RECORDS),
    /** Referrals received by a service, whether anybody was seen or not. */
    REFERRALS(Kind.RECORDS),
    /** Calls an ambulance service answered as incidents, with or without a conveyance. */
    AMBULANCE_INCIDENTS(Kind.RECORDS),
    /** Ready-made counts by member and period. */
    COUNTS(Kind.COUNTS),
    /** Registered or resident people by member, date, sex and age band. */
    LIST_SIZES(Kind.REFERENCE),
    /** Hospital sites: type, the area each stands in, and where it lies. */
    SITES(Kind.REFERENCE),
    /** Persons: what records do not say of them, and where they live. */
    PEOPLE(Kind.REFERENCE),
    /** Miles and minutes by road from a small area to a site. */
    DISTANCES(Kind.REFERENCE),
    /** Small areas: their names, and where each lies. */
    SMALL_AREAS(Kind.REFERENCE),
    /** General practices: when each opened and closed. */
    PRACTICES(Kind.REFERENCE),
    /** Practices and trusts that ended in another, and from which day. */
    SUCCESSIONS(Kind.REFERENCE);

    /** How a dataset's deliveries replace one another, and whether measures may read it. */
    public enum Kind {
        /** One row an event; replaced by dataset, financial year and submitter. */
        RECORDS,
        /** One row a total; the newest wins by series and period. */
        COUNTS,
        /** Look-ups and populations; the newest delivery of a feed replaces all before it by its own scope. */
        REFERENCE
    }

    private final Kind kind;

    Dataset(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a measure may count it. */
    public boolean isCountable() {
        return kind != Kind.REFERENCE;
    }

    /** Whether its rows belong to days, and are filed by year. */
    public boolean isDated() {
        return kind != Kind.REFERENCE || this == LIST_SIZES;
    }

    /** Whether its rows are of single persons, whose values are never shown. */
    public boolean isPersonal() {
        return kind == Kind.RECORDS || this == PEOPLE;
    }

    /** The name used in configuration: {@code list-sizes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Dataset> find(String id) {
        return Arrays.stream(values()).filter(d -> d.id().equals(id)).findFirst();
    }
}
