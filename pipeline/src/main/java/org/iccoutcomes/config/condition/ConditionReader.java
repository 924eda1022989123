package org.iccoutcomes.config.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.MeasuresDocument.ConditionDocument;
import org.iccoutcomes.config.document.MeasuresDocument.TestDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.measure.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Makes conditions of what was written. What cannot be read is reported and left out, so that all problems show at
 * once; the result is of use only when nothing was reported.
 */
public final class ConditionReader {
    private final KnownColumns columns;
    private final TestReader tests;
    private final String about;
    private final Problems problems;

    /**
     * Reads conditions of one dataset.
     *
     * @param columns what may be named
     * @param codelists the code lists that may be named
     * @param about what the conditions belong to, for messages: {@code " in measure falls-65-plus"}
     */
    public ConditionReader(KnownColumns columns, Codelists codelists, String about, Problems problems) {
        this.columns = columns;
        this.tests = new TestReader(codelists, about, problems);
        this.about = about;
        this.problems = problems;
    }

    /** The condition written, or the one every row meets where none was. */
    public Condition read(@Nullable ConditionDocument document) {
        if (document == null) {
            return Condition.everyRow();
        }
        List<Condition> parts = new ArrayList<>();
        for (Entries.Entry<TestDocument> entry : document.columns()) {
            parts.addAll(column(entry));
        }
        parts.addAll(numbered(document));
        if (document.all() != null) {
            document.all().forEach(c -> parts.add(read(c)));
        }
        if (document.any() != null) {
            parts.add(
                    new Condition.AnyOf(document.any().stream().map(this::read).toList()));
        }
        if (document.not() != null) {
            parts.add(new Condition.Not(negated(document.not())));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    /** {@code not} over two tests side by side could mean "not both" or "neither"; its author must say which. */
    private Condition negated(ConditionDocument document) {
        long joined = Stream.of(document.all(), document.any(), document.not(), document.anyOfColumns())
                .filter(Objects::nonNull)
                .count();
        if (joined + document.columns().list().size() > 1) {
            problems.error(document.place(), "not stands over several tests" + about, "join them by any or all");
        }
        return read(document);
    }

    private List<Condition> column(Entries.Entry<TestDocument> entry) {
        Text name = entry.key();
        Optional<ColumnType> type = columns.typeOf(name.value(), name.place(), about, problems);
        TestDocument test = entry.value();
        return type.isEmpty() || test == null
                ? List.of()
                : tests.read(List.of(name.value()), type.get(), test, name.place());
    }

    private List<Condition> numbered(ConditionDocument document) {
        TestDocument test = document.besideColumns();
        if (document.anyOfColumns() == null) {
            if (TestReader.says(test) > 0) {
                problems.error(
                        document.place(),
                        "a test without a column" + about,
                        "name the column, or any-of-columns, first");
            }
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Set<ColumnType> types = new LinkedHashSet<>();
        for (Text text : document.anyOfColumns()) {
            for (String name : expand(text)) {
                columns.typeOf(name, text.place(), about, problems).ifPresent(types::add);
                names.add(name);
            }
        }
        if (types.isEmpty()) {
            return List.of();
        }
        if (types.size() > 1) {
            problems.error(document.place(), "any-of-columns names columns of different types" + about);
        }
        if (TestReader.says(test) > 1) {
            problems.error(document.place(), "any-of-columns takes one test" + about, "join several by all or any");
        }
        return tests.read(names, types.iterator().next(), test, document.place());
    }

    private List<String> expand(Text text) {
        try {
            return ColumnRange.expand(text.value());
        } catch (UnreadableText e) {
            problems.error(text.place(), e);
            return List.of();
        }
    }
}
