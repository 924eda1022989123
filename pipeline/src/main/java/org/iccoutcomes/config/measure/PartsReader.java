package org.iccoutcomes.config.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.KnownColumns;
import org.iccoutcomes.config.document.MeasuresDocument.PartsDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Grouping;
import org.iccoutcomes.definition.measure.Measure;

/**
 * Makes the parts of a measure: one for each code that is named, and one for everything else, so that the parts of a
 * count add up to the whole.
 */
record PartsReader(KnownColumns columns, String about, Problems problems) {
    private static final String CODE = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";
    private static final String OTHER = "other";

    List<Measure> read(PartsDocument parts, Measure whole) {
        Text by = parts.by();
        if (by == null || Entries.orNone(parts.of()).list().isEmpty()) {
            return List.of();
        }
        columns.typeOf(by.value(), by.place(), about, problems);
        List<String> column = List.of(by.value());
        List<Measure> measures = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Entries.Entry<Text> entry : Entries.orNone(parts.of())) {
            Text code = entry.key();
            if (!code.value().matches(CODE) || code.value().equals(OTHER)) {
                problems.error(
                        code.place(), "'" + code + "' is no code of a part" + about, "write {110: Orthopaedics}");
            } else if (entry.value() != null) {
                codes.add(code.value());
                measures.add(part(
                        whole,
                        code.value(),
                        entry.value().value(),
                        new Condition.OneOf(column, List.of(code.value()))));
            }
        }
        measures.add(part(whole, OTHER, "Other", new Condition.Not(new Condition.OneOf(column, codes))));
        return measures;
    }

    private static Measure part(Measure whole, String code, String title, Condition where) {
        Counting of = whole.counting();
        return new Measure(
                whole.id() + "-" + code.toLowerCase(Locale.ROOT),
                whole.title() + ": " + title,
                new Counting(
                        of.dataset(),
                        new Condition.AllOf(List.of(of.where(), where)),
                        of.aggregation(),
                        of.date(),
                        of.grain()),
                whole.population(),
                whole.per(),
                whole.better(),
                whole.notes(),
                new Grouping(whole.grouping().theme(), whole.id(), title, null));
    }
}
