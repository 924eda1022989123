package org.iccoutcomes.jobs.sample.time;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The months a world's extracts cover; the last ones after the final March are reported late and incomplete. */
public record Span(YearMonth from, int months) {

    /** The first day. */
    public int first() {
        return Days.first(from);
    }

    /** The last day. */
    public int last() {
        return Days.last(from.plusMonths(months - 1));
    }

    /** The month at a position, 0 first. */
    public YearMonth month(int index) {
        return from.plusMonths(index);
    }

    /** The month's position, 0 first. */
    public int index(int day) {
        int digits = Days.digits(day);
        return (digits / 10_000 - from.getYear()) * 12 + digits / 100 % 100 - from.getMonthValue();
    }

    /** The financial years covered, by the year they start in. */
    public List<Integer> financialYears() {
        return IntStream.rangeClosed(Days.financialYear(first()), Days.financialYear(last()))
                .boxed()
                .toList();
    }

    /** The last 31 March in the span: what happens later is still incomplete. */
    public int lastCompleteDay() {
        YearMonth march = YearMonth.of(Days.financialYear(last() + 1), 3);
        return Math.min(last(), Days.last(march));
    }

    /** How many months of the financial year the span covers. */
    public int monthsOf(int financialYear) {
        YearMonth end = YearMonth.of(financialYear + 1, 3);
        int last = Math.min(index(Days.first(end)), months - 1);
        int first = Math.max(index(Days.first(YearMonth.of(financialYear, 4))), 0);
        return last - first + 1;
    }
}
