package org.iccoutcomes.report;

import java.util.function.Function;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * How high a measure stood, in words. Of a count or a sum that is the number; of a mean or a share it is the rate,
 * since the days or the people it is made from are no level of anything.
 *
 * @param unit as the release's table of definitions has it
 */
record Levels(String unit) {
    private static final String PERCENT = "%";
    private static final String MEAN = "mean ";

    /** {@code , from 900 to 695}, or {@code , from 6.2 to 5.6 days}; nothing where either is not known. */
    String fromTo(WindowFigure baseline, WindowFigure period) {
        String from = level(baseline);
        String to = level(period);
        return from == null || to == null ? "" : ", from " + from + " to " + to + ending();
    }

    /** What a table of levels is of. */
    String caption() {
        return isRate() ? unit : "rates " + unit;
    }

    private boolean isRate() {
        return unit.equals(PERCENT) || unit.startsWith(MEAN);
    }

    private @Nullable String level(WindowFigure figure) {
        return isRate()
                ? text(figure.rate().value(), rate -> Numbers.fixed(rate, 1))
                : text(figure.numerator(), Numbers::count);
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> words) {
        return value == null ? null : words.apply(value);
    }

    private String ending() {
        if (unit.equals(PERCENT)) {
            return " " + unit;
        }
        return isRate() ? " " + unit.substring(MEAN.length()) : "";
    }
}
