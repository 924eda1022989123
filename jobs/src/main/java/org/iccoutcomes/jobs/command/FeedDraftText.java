package org.iccoutcomes.jobs.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.Coding;
import org.iccoutcomes.definition.feed.CountsShape;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.look.draft.ColumnSketch;
import org.iccoutcomes.ingest.look.draft.FeedDraft;
import org.iccoutcomes.ingest.look.draft.FileSketch;

/** A drafted feed as a commented YAML file; what an analyst must answer begins with {@code # ?}. */
final class FeedDraftText {
    /** What every feed takes for empty. */
    private static final Set<String> USUAL_NULLS = Set.of("NULL", "Null", "null");

    private final List<String> lines = new ArrayList<>();

    private FeedDraftText() {}

    static String of(FeedDraft draft) {
        FeedDraftText text = new FeedDraftText();
        text.head(draft);
        text.lines.addAll(FeedDraftColumns.of(draft));
        Feed like = draft.like();
        if (like == null || like.dataset() == Dataset.COUNTS) {
            text.counts(draft);
        }
        return String.join("\n", text.lines) + "\n";
    }

    private void head(FeedDraft draft) {
        FileSketch file = draft.file();
        say("# Drafted from the first " + file.rows() + " rows of " + file.name() + "; no value of it is here.");
        say(
                "# Answer the lines that begin with '# ?', save as feeds/NAME.yaml beside the programme, add NAME to its inbox,");
        say("# then: icc check --data");
        likeness(draft);
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

    private void likeness(FeedDraft draft) {
        Feed like = draft.like();
        if (like == null) {
            say("# ? What is this extract called?");
            say("title: A new extract");
            say("# ? Which table does it yield? No known feed has enough of its columns. One of:");
            say("#   " + Arrays.stream(Dataset.values()).map(Dataset::id).collect(Collectors.joining(", ")));
            say("dataset: counts");
            return;
        }
        say("# Most like feed " + like.id() + ", which yields " + like.dataset().id() + ".");
        if (draft.isReadAsItStands()) {
            say("# ? Every column that " + like.id()
                    + " needs is here by its name. Does it read the file already? Name it in");
            say("#   the inbox under " + like.id() + " and see, before you make a feed of your own.");
        }
        say("# ? What is this extract called?");
        say("title: " + like.title());
        say("dataset: " + like.dataset().id());
        List<String> nulls = like.shape().nullValues().stream()
                .filter(text -> !USUAL_NULLS.contains(text))
                .toList();
        if (!nulls.isEmpty()) {
            say("# ? Do these texts mean empty here too, as in " + like.id() + "?");
            say("null-values: ["
                    + like.shape().nullValues().stream()
                            .map(text -> "\"" + text + "\"")
                            .collect(Collectors.joining(", "))
                    + "]");
        }
        codings(draft, like);
    }

    /** Codes are the extract's own, so they are asked about and not copied. */
    private void codings(FeedDraft draft, Feed like) {
        String coded = draft.columns().stream()
                .flatMap(column -> Optional.ofNullable(column.binding()).stream())
                .filter(binding -> !binding.coding().equals(Coding.PLAIN))
                .map(binding -> binding.column())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!coded.isEmpty()) {
            say("# ? Feed " + like.id() + " also says what texts mean (recode, known, null-values) of " + coded + ".");
            say("#   Are the codes of this file the same? Then copy those keys from it.");
        }
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
        days.stream()
                .filter(column -> column.dateFormats().size() > 1)
                .forEach(column -> say("# ? " + column.name() + " can be read as "
                        + String.join(" or ", column.dateFormats()) + ": which is it?"));
        if (!formats.isEmpty()) {
            say("date-formats: [" + String.join(", ", formats) + "]");
        }
        Feed like = draft.like();
        if (like != null && like.dataset().kind() == Dataset.Kind.RECORDS) {
            scopeDate(draft, DatasetColumns.defaultDate(like.dataset()));
        }
    }

    private void scopeDate(FeedDraft draft, String usual) {
        boolean isThere = draft.columns().stream()
                .flatMap(column -> Optional.ofNullable(column.binding()).stream())
                .anyMatch(binding -> binding.column().equals(usual));
        say(
                isThere
                        ? "# ? Which date files a record under its financial year?"
                        : "# ? Records are filed by this date: bind it below, or name another that is.");
        say("scope-date: " + usual);
    }

    /** How ready-made counts are laid out: a column an indicator, as in the known feed, or one that names it. */
    private void counts(FeedDraft draft) {
        Feed like = draft.like();
        CountsShape shape = like == null ? null : like.counts();
        say("");
        say("# ? Does a month without a row mean zero, or is it missing?" + (like == null ? " For counts only." : ""));
        Map<String, String> indicators = shape == null ? Map.of() : shape.indicators();
        Set<String> there = draft.file().columns().stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> found = indicators.entrySet().stream()
                .filter(entry -> there.contains(entry.getValue().toLowerCase(Locale.ROOT)))
                .map(entry -> "    " + entry.getKey() + ": " + FeedDraftColumns.quoted(entry.getValue()))
                .toList();
        if (found.isEmpty()) {
            say("counts: {absent-row: missing}");
            return;
        }
        say("counts:");
        say("  absent-row: missing");
        say("  indicators:");
        lines.addAll(found);
    }

    private void say(String line) {
        lines.add(line);
    }
}
