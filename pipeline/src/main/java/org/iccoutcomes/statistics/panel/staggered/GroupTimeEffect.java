package org.iccoutcomes.statistics.panel.staggered;

/**
 * The effect on the areas that started together, in one period.
 *
 * @param group their first treated period
 * @param time the period
 * @param effect in the unit of the outcome, with the analytic standard error
 * @param units how many areas are in the group
 * @param influence of each area
 */
public record GroupTimeEffect(int group, int time, GroupEffect effect, int units, Influence influence) {
    boolean isAfterStart() {
        return time >= group;
    }
}
