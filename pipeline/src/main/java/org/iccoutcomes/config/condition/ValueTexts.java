package org.iccoutcomes.config.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.text.RangeText;
import org.iccoutcomes.contract.table.ColumnType;
import org.jspecify.annotations.Nullable;

/** Checks that values suit a column's type: codes are quoted, numbers and dates can be read. */
final class ValueTexts {
    private static final Set<ColumnType> NUMBERS =
            Set.of(ColumnType.INTEGER, ColumnType.LONG, ColumnType.DECIMAL, ColumnType.DOUBLE);

    /** Enough for a hand-written list; every value is compared with every row. A longer one belongs in a code list. */
    private static final int MOST_VALUES = 200;

    private final String about;
    private final Problems problems;

    ValueTexts(String about, Problems problems) {
        this.about = about;
        this.problems = problems;
    }

    static boolean isNumber(ColumnType type) {
        return NUMBERS.contains(type);
    }

    /** The values as text; each that does not suit the type is reported. */
    List<String> read(List<Text> texts, ColumnType type, Place place) {
        if (texts.isEmpty()) {
            problems.error(place, "a test without values" + about, "no row could meet it");
        }
        if (texts.size() > MOST_VALUES) {
            problems.error(
                    place,
                    "a test of " + texts.size() + " values" + about + "; at most " + MOST_VALUES + " are read",
                    "put them in a code list: {in-codelist: NAME}");
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (Text text : texts) {
            if (type == ColumnType.TEXT && text.isAmbiguous()) {
                problems.error(
                        text.place(),
                        "quote codes: " + text + " could be read as something else",
                        "write \"" + text + "\"");
            } else if (type == ColumnType.BOOLEAN && !text.value().matches("true|false")) {
                problems.error(text.place(), "expected true or false but found '" + text + "'" + about);
            } else {
                checkNumberOrDate(text.value(), type, text.place());
            }
            values.add(text.value());
        }
        return values;
    }

    /** An end of a range: empty where it is open, null where it cannot be read. */
    @Nullable
    String end(String text, ColumnType type, Place place) {
        return text.isEmpty() || checkNumberOrDate(text, type, place) ? text : null;
    }

    private boolean checkNumberOrDate(String text, ColumnType type, Place place) {
        if (isNumber(type) && !isNumber(text)) {
            problems.error(place, "expected a number but found '" + text + "'" + about);
            return false;
        }
        if (type == ColumnType.DATE && RangeText.day(text).isEmpty()) {
            problems.error(place, "expected a date but found '" + text + "'" + about, "write yyyy-MM-dd");
            return false;
        }
        return true;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    /** Whether neither end is open and the first lies after the second; ISO dates order as text does. */
    static boolean isAfter(String low, String high, ColumnType type) {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        return isNumber(type) ? new BigDecimal(low).compareTo(new BigDecimal(high)) > 0 : low.compareTo(high) > 0;
    }
}
