package org.iccoutcomes.contract.cube;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How the same people come back: over the people of a member known by an identifier, the sum of what each adds to a
 * measure in one month times what the same person adds in an earlier one. With {@code x} what a person adds in a window
 * of months, the sum of {@code x} squared over people is that of the products of all its pairs of months, those of
 * different months twice: the variance of a total whose events are not independent, but whose people are (METHODS,
 * section 6).
 *
 * @param measure id
 * @param member whom it belongs to, in both months
 * @param month first day of the later month, or of the part of one after a change of members
 * @param earlier first day of the earlier month; the same as {@code month} for a month with itself
 * @param total what all these people add in the month; 0 for a pair of different months
 * @param products the sum of products, exact
 */
public record PeopleCell(
        String measure, Member member, LocalDate month, LocalDate earlier, BigDecimal total, BigDecimal products) {
    /** How many months an earlier month lies back at most: pairs of any twelve months together are there. */
    public static final int MONTHS_BACK = 11;
}
