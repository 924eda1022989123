package org.iccoutcomes.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.iccoutcomes.definition.time.DateRange;

/** Dates as readers write them: {@code 31 May 2016}. */
public final class Dates {
    private Dates() {}

    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
    }

    /** {@code June 2014 to May 2015} for whole months, else {@code 7 May 2014 to 6 May 2015}. */
    public static String range(DateRange range) {
        if (!range.isWholeMonths()) {
            return range.from().equals(range.to()) ? day(range.from()) : day(range.from()) + " to " + day(range.to());
        }
        YearMonth first = YearMonth.from(range.from());
        YearMonth last = YearMonth.from(range.to());
        return first.equals(last) ? month(first) : month(first) + " to " + month(last);
    }

    /** {@code May 2016}, of the month a day is in. */
    public static String month(LocalDate day) {
        return month(YearMonth.from(day));
    }

    private static String month(YearMonth month) {
        return month(month.getMonth()) + " " + month.getYear();
    }

    private static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
