package org.iccoutcomes.contract.finding;

import java.util.Locale;

/** Something a reader must know about a finding. A status, never a silent gap. */
public enum Flag {
    /** A number is hidden because it is small. */
    SUPPRESSED("a number is hidden to protect small numbers"),
    /** The baseline counted nothing, so no percentage exists. */
    BASELINE_ZERO("the baseline is 0, so a percentage change cannot be given"),
    /** No list size, or none above zero, is known. */
    MISSING_DENOMINATOR("no population is known for part of the window, so no rate can be given"),
    /** Periods missing on one side were dropped from both. */
    PERIODS_DROPPED("periods missing on one side were left out of both"),
    /** A window reaches past the last complete period. */
    INCOMPLETE_PERIOD("the window reaches past the last complete month; later months were left out"),
    /** No data at all in a window. */
    NO_DATA("there is no data in one of the windows"),
    /** The windows are not equally long. */
    UNEQUAL_WINDOWS("the windows differ in length; counts are not corrected, rates are"),
    /** The windows do not hold the same calendar months. */
    DIFFERENT_MONTHS("the windows do not hold the same calendar months, so season may play a part"),
    /** A part below 0 or above its whole: its counts contradict one another. */
    NOT_A_SHARE("the part counted is below 0 or above its whole, so no share can be given"),
    /** The area has no start date for a relative window. */
    NO_START("the area has no start date"),
    /** Peers that started themselves were left out. */
    PEERS_STARTED("peers whose own start falls before the window ends were left out"),
    /** No peer is left to compare with. */
    NO_COMPARATOR("there is nothing to compare with"),
    /** The area has no parent, or the parent holds nothing else. */
    CONTAINS_AREA("the comparator contains the area itself"),
    /** Areas of a group that share people with the area were left out. */
    OVERLAPPING_AREAS("areas of the group that are the area itself or share people with it were left out"),
    /** A comparator's windows are its own. */
    OWN_WINDOWS("the comparator's baseline is its own window and not the area's"),
    /** The grain does not allow the dates asked for. */
    GRAIN("the measure is not counted by days that fine"),
    /** Fewer than ten events: exact limits. */
    SMALL_COUNT("fewer than 10 events on a side; the interval is exact and wide"),
    /** Repeat use is known only of other people, days or months than asked for. */
    REPEAT_USE_BORROWED(
            "what is allowed for people who come back is that of people of every age and sex, of whole months, and at"
                    + " most of the window's last twelve"),
    /** The rate is that of a standard population. */
    STANDARDISED("rates are those of the European Standard Population 2013, by sex and age"),
    /** Part of what was counted is in no standardised rate. */
    PARTLY_STANDARDISED("more than 1 % of what was counted has no sex or age and is not in the standardised rate"),
    /** Too few events for a standardised rate. */
    TOO_FEW_TO_STANDARDISE("fewer than 10 events on a side, too few for a standardised rate"),
    /** A stratum without people, or none at all. */
    STRATA_MISSING(
            "no standardised rate: nobody of some sex and age is listed, or lists or rows are not split by them"),
    /** Not protected: shown to one person for a stated reason. */
    INTERNAL("unprotected and for internal use: not to be passed on"),
    /** Data are made up. */
    SYNTHETIC("the data are synthetic");

    private final String meaning;

    Flag(String meaning) {
        this.meaning = meaning;
    }

    /** One clause for readers. */
    public String meaning() {
        return meaning;
    }

    /** kebab-case, as printed. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
