package org.iccoutcomes.report.gap;

import java.util.Map;
import java.util.Set;

/**
 * Gaps of tables in which a row is a figure: a numerator, a denominator and a rate, with limits. A row of charts and
 * funnels is there only where something was counted, so a numerator that is absent is hidden.
 *
 * @param units of the measures' rates, by id
 */
record FigureGaps(Map<String, String> units) implements GapRule {
    private static final String PEOPLE = "per ";

    private static final Set<String> OF_THE_RATE = Set.of("rate", "lower", "upper");

    @Override
    public Gap of(TableRow row, String column) {
        return switch (column) {
            case "numerator" -> numerator(row);
            case "denominator" -> denominator(row);
            case "rate" -> rate(row);
            case "place" -> numerator(row);
            case "target", "lower_95", "upper_95", "lower_998", "upper_998", "dispersion" ->
                row.has("rate") ? Gap.NOT_AVAILABLE : rate(row);
            case "icon", "cause", "provisional" -> Gap.NOT_APPLICABLE;
            default -> limits(row, column);
        };
    }

    /** Those of a rate beside its own; those of a chart are there whether or not the month is. */
    private Gap limits(TableRow row, String column) {
        if (!OF_THE_RATE.contains(column) || row.places().containsKey("mean")) {
            return Gap.NOT_AVAILABLE;
        }
        // A sum that is not of independent events has a rate and no interval.
        return row.has("rate") ? Gap.NOT_APPLICABLE : rate(row);
    }

    /** Hidden, unless no day was counted or no area of the funnel has a rate. */
    private static Gap numerator(TableRow row) {
        boolean isOfEmptyFunnel = row.places().containsKey("target") && !row.has("target");
        return isOfEmptyFunnel || row.text("days").equals("0") ? Gap.NOT_AVAILABLE : Gap.CONFIDENTIAL;
    }

    /** A plain count has none; people may not be known, and rows of a share may be few. */
    private Gap denominator(TableRow row) {
        if (row.has("rate")) {
            return Gap.NOT_APPLICABLE;
        }
        String unit = units.getOrDefault(row.text("measure"), "");
        boolean isOfPeople = unit.startsWith(PEOPLE);
        if (!row.has("numerator")) {
            return unit.endsWith(" per day") ? Gap.NOT_APPLICABLE : isOfPeople ? Gap.NOT_AVAILABLE : numerator(row);
        }
        return isOfPeople ? Gap.NOT_AVAILABLE : Gap.CONFIDENTIAL;
    }

    private Gap rate(TableRow row) {
        if (!row.has("numerator")) {
            return numerator(row);
        }
        return row.has("denominator") ? Gap.NOT_AVAILABLE : denominator(row);
    }
}
