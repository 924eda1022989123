package org.iccoutcomes.jobs.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.CountsShape;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.look.draft.ColumnSketch;
import org.iccoutcomes.ingest.look.draft.FeedDraft;

/**
 * The columns of a drafted feed: those that are bound, those that nothing is read from, and those still to be found.
 */
final class FeedDraftColumns {
    /** Readings that the name of our column does not imply. */
    private static final Set<Reading> TOLD = Set.of(Reading.TRUST, Reading.CODE_2, Reading.TIME, Reading.DATE_TIME);

    private static final String AS_NHS_NUMBER = "read: nhs-number";

    private final List<String> lines = new ArrayList<>();

    private FeedDraftColumns() {}

    static List<String> of(FeedDraft draft) {
        FeedDraftColumns text = new FeedDraftColumns();
        text.columns(draft);
        text.unread(draft);
        text.missing(draft);
        return text.lines;
    }

    private void columns(FeedDraft draft) {
        Map<ColumnBinding, List<ColumnSketch>> bound = new LinkedHashMap<>();
        for (FeedDraft.Drafted column : draft.columns()) {
            if (column.binding() != null) {
                bound.computeIfAbsent(column.binding(), b -> new ArrayList<>()).add(column.sketch());
            }
        }
        say("");
        say("columns:");
        bound.forEach((binding, sketches) -> {
            if (isOurs(draft, binding)) {
                say("  " + binding.column() + ": " + bound(binding, sketches));
            }
        });
        if (bound.isEmpty()) {
            say("  # ? No column is known: bind at least one of those below to ours, as OURS: THEIRS.");
        }
        List<ColumnBinding> further = bound.keySet().stream()
                .filter(binding -> !isOurs(draft, binding))
                .toList();
        if (!further.isEmpty()) {
            say("");
            say("# For the feed's rules only, unless it is of counts.");
            say("further-columns:");
            further.forEach(binding ->
                    say("  " + binding.column() + ": " + bound(binding, bound.getOrDefault(binding, List.of()))));
        }
    }

    private static boolean isOurs(FeedDraft draft, ColumnBinding binding) {
        Feed like = draft.like();
        return like != null
                && DatasetColumns.find(DatasetColumns.delivered(like.dataset()), binding.column())
                        .isPresent();
    }

    private void unread(FeedDraft draft) {
        List<String> indicators = indicators(draft);
        say("");
        say("# Columns that nothing is read from. Leave them so, or bind them above. Bind no name and no address.");
        for (FeedDraft.Drafted column : draft.columns()) {
            if (column.binding() == null && column.sketch().kind() == ColumnSketch.Kind.NHS_NUMBER) {
                nhsNumbers(column.sketch());
            } else if (column.binding() == null
                    && !indicators.contains(column.sketch().name().toLowerCase(Locale.ROOT))) {
                ColumnBinding like = column.like();
                say((like == null ? "# " : "# ? ") + column.sketch().name() + ": " + seen(column.sketch())
                        + (like == null
                                ? ""
                                : "; is it " + like.column() + ", which is otherwise called "
                                        + String.join(" or ", like.from()) + "?"));
            }
        }
    }

    /** Columns that are read as counts. */
    private static List<String> indicators(FeedDraft draft) {
        Feed like = draft.like();
        CountsShape shape = like == null ? null : like.counts();
        return shape == null
                ? List.of()
                : shape.indicators().values().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
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
                .flatMap(column -> Optional.ofNullable(column.binding()).stream())
                .collect(Collectors.toSet());
        like.columns().stream()
                .filter(binding -> binding.required() && !found.contains(binding) && binding.always() == null)
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
                + inOrder.stream().map(FeedDraftColumns::seen).collect(Collectors.joining("; then "));
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

    static String quoted(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*")
                ? name
                : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void say(String line) {
        lines.add(line);
    }
}
