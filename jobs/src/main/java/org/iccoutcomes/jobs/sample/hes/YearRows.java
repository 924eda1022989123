package org.iccoutcomes.jobs.sample.hes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Span;

/** One area's rows of one feed, by the financial year whose file they go into. */
final class YearRows {
    private static final int LAG = 49;
    private static final int ANNUAL_REFRESH = 84;

    private final Map<Integer, List<Row>> years = new TreeMap<>();
    private final Map<Integer, String> submitted = new TreeMap<>();
    private final int lastCompleteDay;

    YearRows(Span span) {
        this.lastCompleteDay = span.lastCompleteDay();
        for (int year : span.financialYears()) {
            years.put(year, new ArrayList<>());
            submitted.put(year, Days.iso(submitted(span, year)));
        }
    }

    private static int submitted(Span span, int year) {
        int end = Math.min(Days.of((year + 1) + "-03-31"), span.last());
        boolean annual = year < Days.financialYear(span.last()) - 1;
        return end + (annual ? ANNUAL_REFRESH : LAG);
    }

    void add(int year, Row row) {
        of(year).add(row);
    }

    /** The rows of a year's file. */
    List<Row> of(int year) {
        return Objects.requireNonNull(years.get(year));
    }

    /** The day on which a year's rows were sent. */
    String submitted(int year) {
        return Objects.requireNonNull(submitted.get(year));
    }

    /** Whether a day is one of those that are still reported late. */
    boolean isRecent(int day) {
        return day > lastCompleteDay;
    }
}
