package org.iccoutcomes.jobs.sample.hes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Span;

/** One area's rows of one feed, by the financial year whose file they go into. */
final class YearRows {
    private static final int LAG = 49;
    private static final int ANNUAL_REFRESH = 84;

    private final Span span;
    private final Map<Integer, List<Row>> years = new TreeMap<>();

    YearRows(Span span) {
        this.span = span;
        span.financialYears().forEach(year -> years.put(year, new ArrayList<>()));
    }

    void add(int year, Row row) {
        of(year).add(row);
    }

    List<Row> of(int year) {
        return years.computeIfAbsent(year, start -> new ArrayList<>());
    }

    /** The day on which a year's rows were sent. */
    int submitted(int year) {
        int end = Math.min(Days.of((year + 1) + "-03-31"), span.last());
        boolean annual = year < span.financialYears().get(span.financialYears().size() - 1) - 1;
        return end + (annual ? ANNUAL_REFRESH : LAG);
    }
}
