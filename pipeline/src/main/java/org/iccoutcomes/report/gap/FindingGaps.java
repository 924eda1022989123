package org.iccoutcomes.report.gap;

import java.util.Set;
import org.iccoutcomes.contract.finding.Flag;

/**
 * Gaps of findings. The flags of a finding say whether something of it was hidden, and why something could not be
 * known; what is worked out from hidden numbers is hidden with them.
 */
final class FindingGaps implements GapRule {
    private static final Set<String> OF_THE_CHANGE = Set.of("change_count", "change_rate", "change_percent");

    @Override
    public Gap of(TableRow row, String column) {
        if (column.startsWith("baseline_")) {
            return window(row, "baseline", column.substring("baseline_".length()));
        }
        if (column.startsWith("period_")) {
            return window(row, "period", column.substring("period_".length()));
        }
        if (column.startsWith("change_")) {
            return OF_THE_CHANGE.contains(column) || !row.has("change_percent")
                    ? change(row, column)
                    : Gap.NOT_APPLICABLE;
        }
        if (column.startsWith("comparator_")) {
            return row.has("comparator_percent") ? Gap.NOT_APPLICABLE : comparator(row);
        }
        if (column.startsWith("rank_") || column.startsWith("areas_ranked_")) {
            return column.contains("level") ? level(row) : place(row);
        }
        return switch (column) {
            case "unit", "direction", "flags" -> Gap.NOT_APPLICABLE;
            case "effect_design", "effect_why_not_stronger", "advice" ->
                row.has("effect_design") ? Gap.NOT_APPLICABLE : effect(row);
            default -> row.has("effect_percent") ? Gap.NOT_APPLICABLE : effect(row);
        };
    }

    private static Gap window(TableRow row, String side, String figure) {
        return switch (figure) {
            case "numerator" -> numerator(row, side);
            case "denominator" -> denominator(row, side);
            case "rate" -> rate(row, side);
            case "lower", "upper", "method" -> row.has(side + "_rate") ? Gap.NOT_APPLICABLE : rate(row, side);
            case "dispersion" -> row.has(side + "_numerator") ? Gap.NOT_APPLICABLE : numerator(row, side);
            default ->
                row.text("unit").startsWith("mean ") && !row.has(side + "_rate") ? rate(row, side) : Gap.NOT_APPLICABLE;
        };
    }

    private static Gap numerator(TableRow row, String side) {
        return row.text(side + "_days").equals("0") ? Gap.NOT_AVAILABLE : hiddenWhereFlagged(row);
    }

    /** A plain count is divided by days and has none. */
    private static Gap denominator(TableRow row, String side) {
        if (row.text("unit").endsWith(" per day")) {
            return Gap.NOT_APPLICABLE;
        }
        return isFlagged(row, Flag.MISSING_DENOMINATOR) ? Gap.NOT_AVAILABLE : numerator(row, side);
    }

    private static Gap rate(TableRow row, String side) {
        if (!row.has(side + "_numerator")) {
            return numerator(row, side);
        }
        boolean isOfDays = row.text("unit").endsWith(" per day");
        return isOfDays || row.has(side + "_denominator") ? Gap.NOT_AVAILABLE : denominator(row, side);
    }

    /** Hidden where a side is; nothing is a percentage of 0. */
    private static Gap change(TableRow row, String column) {
        if (isFlagged(row, Flag.BASELINE_ZERO) && !column.equals("change_count") && !column.equals("change_rate")) {
            return Gap.NOT_APPLICABLE;
        }
        return isHidden(row, "baseline") || isHidden(row, "period") ? Gap.CONFIDENTIAL : Gap.NOT_AVAILABLE;
    }

    private static boolean isHidden(TableRow row, String side) {
        boolean isCountHidden = !row.has(side + "_numerator") && numerator(row, side) == Gap.CONFIDENTIAL;
        return isCountHidden || (!row.has(side + "_rate") && rate(row, side) == Gap.CONFIDENTIAL);
    }

    private static Gap comparator(TableRow row) {
        if (row.text("comparator").equals("own")) {
            return Gap.NOT_APPLICABLE;
        }
        return isFlagged(row, Flag.NO_COMPARATOR) ? Gap.NOT_AVAILABLE : hiddenWhereFlagged(row);
    }

    /** An effect is of all four counts: the reason of the first that is missing. */
    private static Gap effect(TableRow row) {
        if (!row.has("change_percent")) {
            return change(row, "change_percent");
        }
        return row.has("comparator_percent") || comparator(row) == Gap.NOT_APPLICABLE
                ? Gap.NOT_AVAILABLE
                : comparator(row);
    }

    private static Gap place(TableRow row) {
        return row.has("change_percent") || change(row, "change_percent") != Gap.CONFIDENTIAL
                ? Gap.NOT_AVAILABLE
                : Gap.CONFIDENTIAL;
    }

    private static Gap level(TableRow row) {
        return isHidden(row, "period") ? Gap.CONFIDENTIAL : Gap.NOT_AVAILABLE;
    }

    private static Gap hiddenWhereFlagged(TableRow row) {
        return isFlagged(row, Flag.SUPPRESSED) ? Gap.CONFIDENTIAL : Gap.NOT_AVAILABLE;
    }

    private static boolean isFlagged(TableRow row, Flag flag) {
        return (";" + row.text("flags") + ";").contains(";" + flag.id() + ";");
    }
}
