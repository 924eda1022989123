package org.iccoutcomes.jobs.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.look.draft.ColumnSketch;
import org.iccoutcomes.ingest.look.draft.FeedDraft;
import org.iccoutcomes.ingest.look.draft.FileSketch;

/** A drafted feed as a commented YAML file; what an analyst must answer begins with {@code # ?}. */
final class FeedDraftText {
    /** Readings that the name of our column does not imply. */
    private static final Set<Reading> TOLD = Set.of(Reading.TRUST, Reading.CODE_2, Reading.TIME, Reading.DATE_TIME);

    private static final String AS_NHS_NUMBER = "read: nhs-number";

    private final List<String> lines = new ArrayList<>();

    private FeedDraftText() {}

    static String of(FeedDraft draft) {
        FeedDraftText text = new FeedDraftText();
        text.head(draft);
        text.columns(draft);
        return String.join("\n", text.lines) + "\n";
    }

    private void head(FeedDraft draft) {
        FileSketch file = draft.file();
        Feed like = draft.like();
        say("# Drafted from the first " + file.rows() + " rows of " + file.name() + "; no value of it is here.");
        say(
                "# Answer the lines that begin with '# ?', save as feeds/NAME.yaml beside the programme, add NAME to its inbox,");
        say("# then: icc check --data");
        say("# ? What is this extract called?");
        say("title: " + (like == null ? "A new extract" : like.title()));
        if (like == null) {
            say(
                    "# ? Which table does it yield: admissions, attendances, appointments, journeys, conversations, contacts,");
            say("#   counts, list-sizes, sites or distances? No known feed has two of its columns.");
            say("dataset: counts");
        } else {
            say("# Most like feed " + like.id() + ".");
            say("dataset: " + like.dataset().id());
        }
        say("# ? Who submits it?");
        say("submitter: somebody");
        if (!file.delimiter().equals(",")) {
            say("delimiter: \"" + file.delimiter().replace("\t", "\\t") + "\"");
        }
        if (file.charset() != Charsets.UTF_8) {
            say("charset: " + file.charset().shown());
        }
        header(file);
        dates(draft);
    }

    private void header(FileSketch file) {
        if (!file.hasHeader()) {
            say(
                    "# ? The first line looks like a row. Name the columns here in their order, or instead of this line give");
            say("#   the file beside the extract that names them: header-file: NAME");
            say("header: [" + file.columns().stream().map(ColumnSketch::name).collect(Collectors.joining(", ")) + "]");
        }
    }

    private void dates(FeedDraft draft) {
        List<ColumnSketch> days = draft.file().columns().stream()
                .filter(column -> !column.dateFormats().isEmpty())
                .toList();
        Set<String> formats = new LinkedHashSet<>();
        days.forEach(column -> formats.add(column.dateFormats().get(0)));
        if (formats.isEmpty()) {
            return;
        }
        days.stream()
                .filter(column -> column.dateFormats().size() > 1)
                .forEach(column -> say("# ? " + column.name() + " can be read as "
                        + String.join(" or ", column.dateFormats()) + ": which is it?"));
        say("date-formats: [" + String.join(", ", formats) + "]");
        if (draft.like() != null && !draft.like().dataset().isDated()) {
            return;
        }
        draft.columns().stream()
                .filter(column -> column.binding() != null
                        && !column.sketch().dateFormats().isEmpty())
                .findFirst()
                .map(FeedDraft.Drafted::binding)
                .ifPresent(binding -> {
                    say("# ? Which date files a record under its financial year?");
                    say("scope-date: " + binding.column());
                });
    }

    private void columns(FeedDraft draft) {
        say("");
        say("columns:");
        Map<ColumnBinding, List<ColumnSketch>> bound = new LinkedHashMap<>();
        for (FeedDraft.Drafted column : draft.columns()) {
            if (column.binding() != null) {
                bound.computeIfAbsent(column.binding(), b -> new ArrayList<>()).add(column.sketch());
            }
        }
        bound.forEach((binding, sketches) -> say("  " + binding.column() + ": " + bound(binding, sketches)));
        if (bound.isEmpty()) {
            say("  # ? No column is known: bind at least one of those below to ours, as OURS: THEIRS.");
        }
        say("");
        say("# Columns that nothing is read from. Leave them so, or bind them above. Bind no name and no address.");
        for (FeedDraft.Drafted column : draft.columns()) {
            if (column.binding() == null && column.sketch().kind() == ColumnSketch.Kind.NHS_NUMBER) {
                nhsNumbers(column.sketch());
            } else if (column.binding() == null) {
                ColumnBinding like = column.like();
                say((like == null ? "# " : "# ? ") + column.sketch().name() + ": " + seen(column.sketch())
                        + (like == null
                                ? ""
                                : "; is it " + like.column() + ", which is otherwise called "
                                        + String.join(" or ", like.from()) + "?"));
            }
        }
        missing(draft);
    }

    /** Persons can be followed without their numbers being stored. */
    private void nhsNumbers(ColumnSketch sketch) {
        say("# ? " + sketch.name() + ": " + seen(sketch)
                + ". To follow persons, add this line to the columns; each number" + " becomes a");
        say("#   pseudonym as it is read, and is never stored. Otherwise ask the sender to leave the column out.");
        say("#   person: {from: " + quoted(sketch.name()) + ", " + AS_NHS_NUMBER + "}");
    }

    private void missing(FeedDraft draft) {
        Feed like = draft.like();
        if (like == null) {
            return;
        }
        Set<ColumnBinding> found = draft.columns().stream()
                .flatMap(column -> java.util.Optional.ofNullable(column.binding()).stream())
                .collect(Collectors.toSet());
        like.columns().stream()
                .filter(binding -> binding.required() && !found.contains(binding))
                .forEach(binding -> say("# ? Feed " + like.id() + " needs " + binding.column()
                        + ": which column of this file holds it?"));
    }

    /** One of ours may be read from several of theirs: the first, in the known feed's order, that is filled. */
    private static String bound(ColumnBinding binding, List<ColumnSketch> sketches) {
        List<ColumnSketch> inOrder = sketches.stream()
                .sorted(Comparator.comparingInt(sketch -> place(binding, sketch.name())))
                .toList();
        List<String> names =
                inOrder.stream().map(sketch -> quoted(sketch.name())).toList();
        List<String> parts = new ArrayList<>();
        parts.add("from: " + (names.size() == 1 ? names.get(0) : "[" + String.join(", ", names) + "]"));
        if (inOrder.stream().anyMatch(sketch -> sketch.kind() == ColumnSketch.Kind.NHS_NUMBER)) {
            parts.add(AS_NHS_NUMBER);
        } else if (TOLD.contains(binding.reading())) {
            parts.add(
                    "read: " + binding.reading().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (binding.required()) {
            parts.add("required: true");
        }
        return "{" + String.join(", ", parts) + "}   # "
                + inOrder.stream().map(FeedDraftText::seen).collect(Collectors.joining("; then "));
    }

    private static int place(ColumnBinding binding, String name) {
        return (int) binding.from().stream()
                .takeWhile(spelling -> !spelling.equalsIgnoreCase(name))
                .count();
    }

    private static String seen(ColumnSketch sketch) {
        return sketch.kind() == ColumnSketch.Kind.EMPTY
                ? "empty"
                : sketch.filled() + " filled, " + sketch.different() + " different, "
                        + sketch.kind().words()
                        + (sketch.dateFormats().isEmpty()
                                ? ""
                                : " (" + String.join(" or ", sketch.dateFormats()) + ")");
    }

    private static String quoted(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*")
                ? name
                : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void say(String line) {
        lines.add(line);
    }
}
