package org.iccoutcomes.statistics.panel.staggered;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.panel.PanelRules;

/**
 * The effect on each group of areas that started together, in each period, against areas not treated; without
 * covariates, on a balanced panel. For a period before the start the base is the period just before it, else the last
 * one before the start. Source: Callaway and Sant'Anna 2021 (unconditional, outcome regression and weighting agree);
 * checked against R {@code did}.
 *
 * @param status why there are none
 * @param controls against whom
 * @param cells by group and period
 * @param groupOfUnit first treated period of each area, {@link Integer#MAX_VALUE} when never
 */
public record GroupTimeEffects(
        Status status, Controls controls, List<GroupTimeEffect> cells, List<Integer> groupOfUnit) {
    private static final int NEVER = Integer.MAX_VALUE;

    /** Against whom effects are measured. */
    public enum Controls {
        /** Areas never treated. */
        NEVER_TREATED,
        /** Areas not treated by either period compared: for when no area is never treated. */
        NOT_YET_TREATED
    }

    /** Measures every group in every period; areas treated from the first period on have no base and are left out. */
    public static GroupTimeEffects of(List<OutcomeRow> rows, Controls controls) {
        if (rows.stream().anyMatch(row -> !Double.isFinite(row.outcome()))) {
            return none(Status.INVALID_NUMERATOR, controls);
        }
        List<Integer> times =
                List.copyOf(new TreeSet<>(rows.stream().map(OutcomeRow::time).toList()));
        OutcomeTable table = OutcomeTable.of(rows, times);
        if (!table.isBalanced()) {
            return none(Status.UNBALANCED_PANEL, controls);
        }
        List<Integer> groups = table.groups().stream()
                .distinct()
                .filter(group -> group != NEVER)
                .sorted()
                .toList();
        if (groups.isEmpty()) {
            return none(Status.TOO_FEW_TREATED, controls);
        }
        List<GroupTimeEffect> cells = new ArrayList<>();
        for (int group : groups) {
            for (int column = 1; column < times.size(); column++) {
                cell(table, group, column, controls, cells);
            }
        }
        Status status = cells.isEmpty() ? Status.TOO_FEW_COMPARATORS : Status.OK;
        return new GroupTimeEffects(status, controls, cells, table.groups());
    }

    private static GroupTimeEffects none(Status status, Controls controls) {
        return new GroupTimeEffects(status, controls, List.of(), List.of());
    }

    private static void cell(
            OutcomeTable table, int group, int column, Controls controls, Collection<GroupTimeEffect> cells) {
        int time = table.times().get(column);
        int start = (int) table.times().stream().filter(t -> t < group).count();
        int base = time < group ? column - 1 : start - 1;
        if (base < 0) {
            return;
        }
        IntPredicate isControl = unit -> controls == Controls.NEVER_TREATED
                ? table.groups().get(unit) == NEVER
                : table.groups().get(unit) > Math.max(time, table.times().get(base))
                        && table.groups().get(unit) != group;
        IntPredicate isGroup = unit -> table.groups().get(unit) == group;
        int units = table.units();
        int treated = table.count(isGroup);
        int compared = table.count(isControl);
        if (compared == 0) {
            return;
        }
        double change = table.meanChange(isGroup, base, column);
        double expected = table.meanChange(isControl, base, column);
        Influence influence = Influence.of(units, unit -> {
            double own = table.change(unit, base, column);
            if (isGroup.test(unit)) {
                return units / (double) treated * (own - change);
            }
            return isControl.test(unit) ? -units / (double) compared * (own - expected) : 0;
        });
        GroupEffect effect =
                new GroupEffect(change - expected, influence.standardError(), treated <= PanelRules.SMALL_GROUP);
        cells.add(new GroupTimeEffect(group, time, effect, treated, influence));
    }

    /** How many areas, those never treated included. */
    int units() {
        return groupOfUnit.size();
    }

    /** Share of all areas that are in a group. */
    double share(int group) {
        return groupOfUnit.stream().filter(g -> Objects.equals(g, group)).count() / (double) units();
    }
}
