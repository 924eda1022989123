package org.iccoutcomes.jobs.sample.time;

import java.util.Locale;

/** How a financial year is written in a file name. */
public final class FinancialYears {
    private FinancialYears() {}

    /** 2013 as 2013-14. */
    public static String label(int start) {
        return String.format(Locale.ROOT, "%d-%02d", start, (start + 1) % 100);
    }
}
