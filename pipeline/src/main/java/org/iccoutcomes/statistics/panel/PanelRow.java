package org.iccoutcomes.statistics.panel;

/**
 * One area in one period.
 *
 * @param unit the area
 * @param cluster what the intervention was assigned to; the area itself, or what it is part of
 * @param time number of the period; those without data have no row
 * @param count events, not below 0
 * @param exposure above 0: people, or person-years
 * @param isTreated whether the intervention was on
 */
public record PanelRow(String unit, String cluster, int time, double count, double exposure, boolean isTreated) {
    double rate() {
        return count / exposure;
    }
}
