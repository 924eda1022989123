package org.iccoutcomes.jobs.sample.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.iccoutcomes.jobs.sample.draw.Draw;

/**
 * Calendar facts about a day, held as days since 1970-01-01, looked up because a world asks for them by the million.
 */
public final class Days {
    private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2060, 1, 1).toEpochDay();
    private static final String[] ISO = new String[LAST - FIRST];
    private static final int[] DIGITS = new int[LAST - FIRST];

    static {
        for (int day = FIRST; day < LAST; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            ISO[day - FIRST] = date.toString();
            DIGITS[day - FIRST] = date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
        }
    }

    private Days() {}

    /** The day of a date written as yyyy-MM-dd. */
    public static int of(String iso) {
        return (int) LocalDate.parse(iso).toEpochDay();
    }

    /** The first day of a month. */
    public static int first(YearMonth month) {
        return (int) month.atDay(1).toEpochDay();
    }

    /** The last day of a month. */
    public static int last(YearMonth month) {
        return (int) month.atEndOfMonth().toEpochDay();
    }

    /** The day as yyyy-MM-dd. */
    public static String iso(int day) {
        return ISO[day - FIRST];
    }

    /** The day as a number whose digits are yyyyMMdd. */
    public static int digits(int day) {
        return DIGITS[day - FIRST];
    }

    /** The year in which the day's financial year (April to March) starts. */
    public static int financialYear(int day) {
        int digits = digits(day);
        return digits / 10_000 - (digits / 100 % 100 < 4 ? 1 : 0);
    }

    /** Completed years from a birthday to a day. */
    public static int age(int birthday, int day) {
        return (digits(day) - digits(birthday)) / 10_000;
    }

    /** Whether the day is Saturday or Sunday. */
    public static boolean isWeekend(int day) {
        int fromThursday = Math.floorMod(day, 7);
        return fromThursday == 2 || fromThursday == 3;
    }

    /** A day of the range, never at a weekend when clinics are shut. */
    public static int workingDay(int first, int last, Draw draw) {
        int day = draw.between(first, last);
        while (isWeekend(day)) {
            day = draw.between(first, last);
        }
        return day;
    }
}
