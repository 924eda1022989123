package org.iccoutcomes.config.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.config.bind.Code;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.ColumnRange;
import org.iccoutcomes.config.condition.KnownColumns;
import org.iccoutcomes.config.document.FeedDocument.ColumnDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.feed.Coding;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the column bindings of a feed; ranges of numbered columns become one binding each.
 *
 * @param columns what a feed of the dataset may bind
 * @param about for messages
 */
record ColumnReader(KnownColumns columns, String about, Problems problems) {
    /** Bindings of the dataset's own columns. */
    List<ColumnBinding> own(Entries<ColumnDocument> entries) {
        List<ColumnBinding> bindings = new ArrayList<>();
        for (Entries.Entry<ColumnDocument> entry : entries) {
            for (String name : expand(entry.key())) {
                Optional<ColumnType> type = columns.typeOf(name, entry.key().place(), about, problems);
                type.ifPresent(t -> bind(entry, name, DefaultReading.of(columns.dataset(), name, t))
                        .ifPresent(bindings::add));
            }
        }
        return bindings;
    }

    /** Bindings of columns the dataset does not have. */
    List<ColumnBinding> further(Entries<ColumnDocument> entries) {
        List<ColumnBinding> bindings = new ArrayList<>();
        for (Entries.Entry<ColumnDocument> entry : entries) {
            String name = entry.key().value();
            if (columns.types().containsKey(name)) {
                problems.error(
                        entry.key().place(),
                        "'" + name + "' is a column of " + columns.dataset().id() + about,
                        "move it to columns");
            } else if (!name.matches("[a-z][a-z0-9_]*")) {
                problems.error(entry.key().place(), "'" + name + "' is no column name" + about, "use snake_case");
            } else {
                bind(entry, name, Reading.TEXT).ifPresent(bindings::add);
            }
        }
        return bindings;
    }

    private Optional<ColumnBinding> bind(Entries.Entry<ColumnDocument> entry, String name, Reading usual) {
        ColumnDocument document = entry.value();
        if (document == null) {
            return Optional.empty();
        }
        Map<String, String> recode = recode(document.recode());
        boolean recodedOnly = Boolean.TRUE.equals(document.recodedOnly());
        if (recodedOnly && recode.isEmpty()) {
            problems.error(
                    entry.key().place(),
                    "'" + name + "' is recoded-only and has no recode" + about,
                    "say what to recode");
        }
        return Optional.of(new ColumnBinding(
                name,
                spellings(entry.key(), name, document),
                Boolean.TRUE.equals(document.required()),
                document.read() == null ? usual : document.read(),
                new Coding(recode, codes(document.nullValues()), codes(document.known()), recodedOnly),
                document.always() == null ? null : document.always().value()));
    }

    /** For the third column of a range, the third of each spelling that is a range. */
    private List<String> spellings(Text key, String name, ColumnDocument document) {
        List<Text> from = document.from() == null ? List.of() : document.from();
        List<String> ours = expand(key);
        List<String> spellings = new ArrayList<>();
        for (Text text : from) {
            List<String> theirs = expand(text);
            if (theirs.size() == ours.size()) {
                spellings.add(theirs.get(ours.indexOf(name)));
            } else {
                problems.error(
                        text.place(),
                        "'" + text + "' is " + theirs.size() + " columns but '" + key + "' is " + ours.size() + about);
            }
        }
        if (from.isEmpty() == (document.always() == null)) {
            problems.error(
                    key.place(),
                    from.isEmpty()
                            ? "'" + key + "' is read from nothing" + about
                            : "'" + key + "' is read from the file and always the same" + about,
                    "give either from or always");
        }
        return spellings;
    }

    private List<String> expand(Text text) {
        try {
            return ColumnRange.expand(text.value());
        } catch (UnreadableText e) {
            problems.error(text.place(), e);
            return List.of();
        }
    }

    private Map<String, String> recode(@Nullable Entries<Code> entries) {
        Map<String, String> recode = new LinkedHashMap<>();
        for (Entries.Entry<Code> entry : Entries.orNone(entries)) {
            if (entry.key().isAmbiguous()) {
                problems.error(
                        entry.key().place(),
                        "quote codes: " + entry.key() + " could be read as something else",
                        "write \"" + entry.key() + "\"");
            } else if (entry.value() != null) {
                recode.put(entry.key().value(), entry.value().value());
            }
        }
        return recode;
    }

    private static List<String> codes(@Nullable List<Code> codes) {
        return codes == null ? List.of() : codes.stream().map(Code::value).toList();
    }
}
