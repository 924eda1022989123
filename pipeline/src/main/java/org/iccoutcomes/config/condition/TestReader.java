package org.iccoutcomes.config.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.MeasuresDocument.TestDocument;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.measure.Condition;
import org.jspecify.annotations.Nullable;

/** Makes conditions of the tests of one column, or of several of one type, and checks that the values suit the type. */
final class TestReader {
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final Codelists codelists;
    private final String about;
    private final Problems problems;
    private final ValueTexts values;

    TestReader(Codelists codelists, String about, Problems problems) {
        this.codelists = codelists;
        this.about = about;
        this.problems = problems;
        this.values = new ValueTexts(about, problems);
    }

    /** How many tests a document holds. */
    static long says(TestDocument test) {
        return Stream.of(test.oneOf(), test.startsWith(), test.between(), test.inCodelist(), test.missing(), test.is())
                .filter(Objects::nonNull)
                .count();
    }

    List<Condition> read(List<String> columns, ColumnType type, TestDocument test, Place place) {
        List<Condition> parts = new ArrayList<>();
        if (says(test) == 0 && !problems.hasErrorOnLineOf(test.place())) {
            problems.error(place, "no test" + about, "write one-of, starts-with, between, in-codelist or missing");
        }
        if (test.is() != null) {
            parts.addAll(truth(columns, type, test.is()));
        }
        if (test.oneOf() != null && isCountable(type, place)) {
            parts.add(new Condition.OneOf(columns, values.read(test.oneOf(), type, place)));
        }
        if (test.startsWith() != null && isText(type, "starts-with", place)) {
            parts.add(new Condition.StartsWith(columns, values.read(test.startsWith(), type, place)));
        }
        if (test.between() != null) {
            parts.addAll(between(columns, type, test.between()));
        }
        if (test.inCodelist() != null && isText(type, "in-codelist", place)) {
            codelists.find(test.inCodelist()).ifPresent(l -> parts.add(new Condition.InCodelist(columns, l)));
        }
        if (test.missing() != null) {
            Condition missing = new Condition.Missing(columns);
            parts.add(test.missing() ? missing : new Condition.Not(missing));
        }
        return parts;
    }

    private List<Condition> truth(List<String> columns, ColumnType type, Text value) {
        if (type == ColumnType.BOOLEAN && TRUTHS.contains(value.value())) {
            return List.of(new Condition.OneOf(columns, List.of(value.value())));
        }
        problems.error(
                value.place(),
                type == ColumnType.BOOLEAN
                        ? "expected true or false but found '" + value + "'" + about
                        : "'" + value + "' is no test" + about,
                type == ColumnType.BOOLEAN ? "" : "write {one-of: [\"" + value + "\"]}");
        return List.of();
    }

    private boolean isText(ColumnType type, String test, Place place) {
        if (type != ColumnType.TEXT) {
            problems.error(place, test + " needs a text column" + about, "use between, or missing");
        }
        return type == ColumnType.TEXT;
    }

    /** Fractions and dates have more than one spelling, so equality of text would mislead. */
    private boolean isCountable(ColumnType type, Place place) {
        boolean misleading = type == ColumnType.DECIMAL || type == ColumnType.DOUBLE || type == ColumnType.DATE;
        if (misleading) {
            problems.error(place, "one-of compares text, which this column is not" + about, "use between");
        }
        return !misleading;
    }

    private List<Condition> between(List<String> columns, ColumnType type, Text range) {
        int dots = range.value().indexOf("..");
        if (dots < 0 || range.value().length() == 2 || type == ColumnType.BOOLEAN) {
            problems.error(range.place(), "'" + range + "' is no range" + about, "write low..high, low.. or ..high");
            return List.of();
        }
        String low = values.end(range.value().substring(0, dots).strip(), type, range.place());
        String high = values.end(range.value().substring(dots + 2).strip(), type, range.place());
        if (low != null && high != null && ValueTexts.isAfter(low, high, type)) {
            problems.error(range.place(), "'" + range + "' ends before it begins" + about, "swap the ends");
        }
        return List.of(new Condition.Between(columns, emptyToNull(low), emptyToNull(high)));
    }

    private static @Nullable String emptyToNull(@Nullable String end) {
        return end == null || end.isEmpty() ? null : end;
    }
}
