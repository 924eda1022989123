package org.iccoutcomes.report.chart;

/** The part that something plays in a chart. */
public enum Role {
    /** What the chart is about. */
    SUBJECT,
    /** What it is held against. */
    COMPARATOR,
    /** One of the others, which stand behind. */
    OTHER,
    /** One of the others that is not like the rest, such as an area with a programme of its own. */
    UNLIKE
}
