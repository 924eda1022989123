package org.iccoutcomes.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * How many decimals numbers are shown with: as many as they have, which is as many as protection allows. A value and
 * its limits are shown with the same.
 */
final class Decimals {
    private static final int MOST = 6;

    private static final Set<String> SHARED = Set.of(
            "percent", "rate", "mean", "target", "lower", "upper", "lower_95", "upper_95", "lower_998", "upper_998");

    private final List<List<Integer>> together = new ArrayList<>();

    Decimals(Sheet sheet) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int place = 0; place < sheet.columns().size(); place++) {
            int column = sheet.columns().get(place);
            List<Integer> group =
                    groups.computeIfAbsent(group(sheet.column(place).name()), name -> new ArrayList<>());
            group.add(column);
            together.add(group);
        }
    }

    /** {@code effect} of {@code effect_percent}, {@code effect_lower} and {@code effect_upper}; else its own name. */
    private static String group(String column) {
        for (String part : SHARED) {
            if (column.equals(part)) {
                return "";
            }
            if (column.endsWith("_" + part)) {
                return column.substring(0, column.length() - part.length());
            }
        }
        return column;
    }

    /** For a row's number in a column, by its place among those shown. */
    int at(List<@Nullable Object> row, int place) {
        int most = 0;
        for (int column : together.get(place)) {
            most = Math.max(most, decimals(row.get(column)));
        }
        return Math.min(most, MOST);
    }

    private static int decimals(@Nullable Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return Numbers.decimalsOf(number);
        }
        return value instanceof BigDecimal number
                ? Math.max(0, number.stripTrailingZeros().scale())
                : 0;
    }
}
