package org.iccoutcomes.definition.time;

import java.time.LocalDate;

/**
 * An NHS financial year, 1 April to 31 March.
 *
 * @param startYear the calendar year it begins in: 2014 for 2014-15
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
    /** The financial year a day falls in. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    /** Reads {@code 2014-15}, {@code 2014/15}, {@code 201415}, {@code 1415} or {@code 2014}. */
    public static FinancialYear parse(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return switch (digits.length()) {
            case 6, 8 -> checked(text, digits.substring(0, 4), digits.substring(digits.length() - 2));
            case 4 ->
                text.length() == 4
                                && (Integer.parseInt(digits.substring(0, 2)) + 1) % 100
                                        == Integer.parseInt(digits.substring(2))
                        ? new FinancialYear(2000 + Integer.parseInt(digits.substring(0, 2)))
                        : new FinancialYear(Integer.parseInt(digits));
            default -> throw new IllegalArgumentException("not a financial year: " + text);
        };
    }

    private static FinancialYear checked(String text, String start, String end) {
        int year = Integer.parseInt(start);
        if ((year + 1) % 100 != Integer.parseInt(end)) {
            throw new IllegalArgumentException("not a financial year: " + text);
        }
        return new FinancialYear(year);
    }

    public DateRange range() {
        return new DateRange(LocalDate.of(startYear, 4, 1), LocalDate.of(startYear + 1, 3, 31));
    }

    public FinancialYear plusYears(int years) {
        return new FinancialYear(startYear + years);
    }

    /** {@code 2014-15}. */
    @Override
    public String toString() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }
}
