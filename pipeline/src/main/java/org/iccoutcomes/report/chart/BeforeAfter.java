package org.iccoutcomes.report.chart;

import java.util.List;
import org.iccoutcomes.words.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * How far figures moved from what they were before, which is 100, each beside what it is held against.
 *
 * @param subject name of what they are of
 * @param comparator name of what they are held against
 * @param rows from the first down
 */
public record BeforeAfter(String title, String alternative, String subject, String comparator, List<Row> rows)
        implements Chart {
    public BeforeAfter {
        title = SafeText.of(title);
        alternative = SafeText.of(alternative);
        subject = SafeText.of(subject);
        comparator = SafeText.of(comparator);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.beforeAfter(this);
    }

    /**
     * A row.
     *
     * @param name of the figure
     * @param words the subject's movement as it is written beside it
     * @param after the subject's figure, in per cent of what it was
     * @param comparator the comparator's; null where there is none
     */
    public record Row(
            String name,
            String words,
            Level after,
            @Nullable Double comparator) {
        public Row {
            name = SafeText.of(name);
        }
    }

    /** A figure in per cent of what it was, with its limits where it has any. */
    public record Level(
            double value, @Nullable Double lower, @Nullable Double upper) {}
}
