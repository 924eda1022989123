package org.iccoutcomes.config.measure;

import java.util.List;
import java.util.SortedSet;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.MeasuresDocument.ConditionDocument;
import org.iccoutcomes.config.document.MeasuresDocument.TestDocument;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A misspelt indicator would count nothing and look like a zero, so indicators must be among those the feeds declare.
 *
 * @param known declared indicators; empty when any may occur
 */
record IndicatorCheck(SortedSet<String> known, String about, Problems problems) {
    private static final String COLUMN = "indicator";

    void check(@Nullable ConditionDocument where) {
        if (where == null || known.isEmpty()) {
            return;
        }
        for (Entries.Entry<TestDocument> entry : where.columns()) {
            if (entry.key().value().equals(COLUMN)
                    && entry.value() != null
                    && entry.value().oneOf() != null) {
                checkValues(entry.value().oneOf());
            }
        }
    }

    private void checkValues(List<Text> values) {
        for (Text value : values) {
            if (!known.contains(value.value())) {
                problems.unknownName(
                        value.place(), "unknown indicator '" + value + "'" + about, Nearest.of(value.value(), known));
            }
        }
    }
}
