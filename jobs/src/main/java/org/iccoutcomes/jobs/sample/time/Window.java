package org.iccoutcomes.jobs.sample.time;

import java.time.YearMonth;

/** A named run of days, both ends included, in which activity is planted or tallied. */
public record Window(String name, int first, int last) {

    /** Whole months, both included. */
    public static Window of(String name, YearMonth from, YearMonth to) {
        return new Window(name, Days.first(from), Days.last(to));
    }

    /** Whether the day lies in the window. */
    public boolean contains(int day) {
        return first <= day && day <= last;
    }

    /** How many days the window has. */
    public int days() {
        return last - first + 1;
    }
}
