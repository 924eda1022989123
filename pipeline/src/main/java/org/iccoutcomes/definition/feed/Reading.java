package org.iccoutcomes.definition.feed;

/** How the text of a column becomes a value. Surrounding blanks are always trimmed first. */
public enum Reading {
    /** As it stands. */
    TEXT,
    /** Upper case, no inner blanks. */
    CODE,
    /** A code of at least two characters; a lost leading zero is put back. */
    CODE_2,
    /** The first three characters of an organisation code: the trust. */
    TRUST,
    /** A record's own identifier; scientific notation cannot be recovered and sets the row aside. */
    KEY,
    /** ICD-10: upper case, no dots, filler X, daggers and asterisks dropped (NHS-DATA §8.7). */
    ICD10,
    /** OPCS-4: upper case, no dots; {@code -} and {@code &} are empty. */
    OPCS4,
    /** A calendar date in one of the feed's formats; sentinel dates are empty. */
    DATE,
    /** A date and time, of which the date is kept. */
    DATE_TIME,
    /**
     * A time of day, {@code HHmm}, {@code HHmmss} or {@code HH:mm}, also after a date, as whole minutes from midnight;
     * lost leading zeros are put back ({@code 5} is five past midnight, {@code 53000} half past five); the HES codes
     * 3000 and 4000 are empty.
     */
    TIME,
    /** Whole number. */
    INTEGER,
    /** Decimal number, kept exactly to six places. */
    DECIMAL,
    /** A latitude or longitude in decimal degrees, −180 to 180, as precise as it is written. */
    DEGREES,
    /**
     * Whole years; 7001 to 7007 are the HES codes for under one year, 999 is empty, negative ages and those above 120
     * are empty and counted.
     */
    HES_AGE,
    /**
     * {@code 0_4}, {@code 5-9}, {@code 95+}, {@code 90 and over} → the cube's five-year bands, {@code 90+} the oldest.
     */
    AGE_BAND,
    /** 1 or MALE or M → 1; 2, FEMALE or F → 2; anything else is unknown. */
    SEX,
    /**
     * An NHS number, of which only a pseudonym is kept; one whose check digit is wrong is empty and counted (NHS-DATA
     * §6).
     */
    NHS_NUMBER,
    /** Another identifier of a person, such as a hospital's own number, of which only a pseudonym is kept. */
    PSEUDONYMISE,
    /**
     * The column of the NHS number in an extract that may come with the sender's pseudonyms in it: ten digits are an
     * NHS number, read as {@link #NHS_NUMBER}; anything else is a pseudonym, read as {@link #PSEUDONYMISE}.
     */
    NHS_NUMBER_OR_PSEUDONYM;

    /** Whether its texts tell who a person is, so that nothing but a pseudonym may be kept of them. */
    public boolean isIdentity() {
        return this == NHS_NUMBER || this == PSEUDONYMISE || this == NHS_NUMBER_OR_PSEUDONYM;
    }
}
