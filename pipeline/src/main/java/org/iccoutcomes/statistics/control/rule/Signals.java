package org.iccoutcomes.statistics.control.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a control chart on the points of one group. No rule reaches across a missing period. Sources: NHS
 * England, Making Data Count; NHSRplotthedots 0.2.2.
 */
public final class Signals {
    /** Points in a row that make a trend, each beyond the one before. */
    public static final int TREND = 7;

    /** Points in a row that make a shift, all on one side of the mean. */
    public static final int SHIFT = 7;

    private static final int WINDOW = 3;
    private static final int NEAR_IN_WINDOW = 2;

    private final List<@Nullable Double> values;
    private final List<@Nullable ChartPosition> positions;
    private final TwoOfThree twoOfThree;

    private Signals(List<@Nullable Double> values, List<@Nullable ChartPosition> positions, TwoOfThree twoOfThree) {
        this.values = values;
        this.positions = positions;
        this.twoOfThree = twoOfThree;
    }

    /**
     * What each point is a sign of.
     *
     * @param values of every period of the group in order, null where missing
     * @param limits of the group
     * @param twoOfThree which points count towards two of three
     */
    public static List<SpecialCause> of(List<@Nullable Double> values, ProcessLimits limits, TwoOfThree twoOfThree) {
        List<@Nullable ChartPosition> positions = new ArrayList<>();
        values.forEach(value -> positions.add(value == null ? null : limits.positionOf(value)));
        return new Signals(values, positions, twoOfThree).causes();
    }

    private List<SpecialCause> causes() {
        boolean[] trend = runs(this::step, TREND - 1, 1);
        boolean[] near = nearLimits();
        boolean[] shift = runs(this::side, SHIFT, 0);
        List<SpecialCause> causes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ChartPosition position = positions.get(i);
            if (position == null) {
                causes.add(SpecialCause.MISSING);
            } else if (position.isOutside()) {
                causes.add(position.side() > 0 ? SpecialCause.ABOVE_LIMIT : SpecialCause.BELOW_LIMIT);
            } else if (trend[i]) {
                causes.add(trendDirection(trend, i) > 0 ? SpecialCause.RISING : SpecialCause.FALLING);
            } else if (near[i]) {
                causes.add(position.side() > 0 ? SpecialCause.TWO_OF_THREE_ABOVE : SpecialCause.TWO_OF_THREE_BELOW);
            } else if (shift[i]) {
                causes.add(position.side() > 0 ? SpecialCause.SHIFT_ABOVE : SpecialCause.SHIFT_BELOW);
            } else {
                causes.add(SpecialCause.COMMON_CAUSE);
            }
        }
        return List.copyOf(causes);
    }

    /** The step to the next point of a trend, or where that is none or level, the step from the one before. */
    private int trendDirection(boolean[] trend, int i) {
        int ahead = i + 1 < trend.length && trend[i + 1] ? step(i + 1) : 0;
        return ahead == 0 ? step(i) : ahead;
    }

    /** Flags every point of a run of so many of the same sign, and so many before it; 0 is no sign. */
    private boolean[] runs(IntUnaryOperator sign, int length, int before) {
        boolean[] flagged = new boolean[values.size()];
        int run = 0;
        for (int i = 0; i < flagged.length; i++) {
            int here = sign.applyAsInt(i);
            run = here == 0 ? 0 : i > 0 && here == sign.applyAsInt(i - 1) ? run + 1 : 1;
            for (int j = i - length + 1 - before; run >= length && j <= i; j++) {
                flagged[j] = true;
            }
        }
        return flagged;
    }

    private boolean[] nearLimits() {
        boolean[] flagged = new boolean[values.size()];
        for (int end = WINDOW - 1; end < flagged.length; end++) {
            int near = 0;
            boolean oneSide = side(end) != 0;
            for (int i = end - WINDOW + 1; i <= end; i++) {
                oneSide &= side(i) == side(end);
                near += isNear(i) ? 1 : 0;
            }
            for (int i = end - WINDOW + 1; oneSide && near >= NEAR_IN_WINDOW && i <= end; i++) {
                flagged[i] |= isNear(i);
            }
        }
        return flagged;
    }

    private boolean isNear(int i) {
        ChartPosition position = positions.get(i);
        return position != null && twoOfThree.counts(position);
    }

    /** Side of the mean, 0 on it and where there is no point. */
    private int side(int i) {
        ChartPosition position = positions.get(i);
        return position == null ? 0 : position.side();
    }

    /** 1 above the point before, -1 below it, 0 level or without one. */
    private int step(int i) {
        Double before = i > 0 ? values.get(i - 1) : null;
        Double value = values.get(i);
        return before == null || value == null ? 0 : (int) Math.signum(value - before);
    }
}
