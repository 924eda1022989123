package org.iccoutcomes.jobs.sample.hes;

import java.util.List;
import java.util.Locale;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.time.Days;

/** Ways in which single cells go wrong. */
final class Spoil {
    private static final List<String> NO_DATES =
            List.of("1800-01-01", "1801-01-01", "1600-01-01", "1582-10-15", "1900-01-01");
    private static final List<String> NOTHINGS = List.of("NULL", "Null", "null", "&", "-");

    private Spoil() {}

    /** A date that stands for no date. */
    static String noDate(Draw draw) {
        return NO_DATES.get(draw.below(NO_DATES.size()));
    }

    /** A text that stands for no text. */
    static String nothing(Draw draw) {
        return NOTHINGS.get(draw.below(NOTHINGS.size()));
    }

    /** A date so many days later. */
    static String later(String iso, int days) {
        return Days.iso(Days.of(iso) + days);
    }

    /** Fills every empty cell from the first to the last column with a text for nothing. */
    static void fillEmpty(Row row, Enum<?> first, Enum<?> last, Draw draw) {
        String nothing = nothing(draw);
        for (int i = Row.position(first); i <= Row.position(last); i++) {
            if (row.at(i).isEmpty()) {
                row.put(i, nothing);
            }
        }
    }

    /** Empties one of the columns. */
    static void empty(Row row, List<? extends Enum<?>> columns, Draw draw) {
        int from = draw.below(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Enum<?> column = columns.get((from + i) % columns.size());
            if (!row.isEmpty(column)) {
                row.set(column, "");
                return;
            }
        }
    }

    /** The same diagnosis as another system writes it. */
    static String diagnosis(String code, Draw draw) {
        boolean filled = code.length() == 4 && code.endsWith("X");
        return switch (draw.below(6)) {
            case 0 -> code.toLowerCase(Locale.ROOT);
            case 1 -> filled ? code.substring(0, 3) : code.substring(0, 3) + "." + code.substring(3);
            case 2 -> code + "D";
            case 3 -> code + "A";
            case 4 -> filled ? code.substring(0, 3) + "-" : code + "X";
            default -> code + "-";
        };
    }
}
