package org.iccoutcomes.statistics.series;

/**
 * One period of a series.
 *
 * @param time its number on the calendar; a gap in the data is a gap in the numbers
 * @param month 1 to 12, for the season; any number where none is modelled
 * @param count events, not below 0
 * @param exposure above 0: person-years, or 1 for plain counts
 */
public record SeriesPoint(int time, int month, double count, double exposure) {
    double rate() {
        return count / exposure;
    }
}
