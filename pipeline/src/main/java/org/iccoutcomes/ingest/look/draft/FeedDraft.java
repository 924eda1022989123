package org.iccoutcomes.ingest.look.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;
import org.jspecify.annotations.Nullable;

/**
 * What each column of an unknown file may be, by its likeness to the feeds that are known.
 *
 * @param file how it is laid out
 * @param like the known feed that names most of its columns; null where none names two
 * @param columns in the file's order
 */
public record FeedDraft(FileSketch file, @Nullable Feed like, List<Drafted> columns) {
    /** RULE: one column in common is chance. */
    private static final int FEWEST_IN_COMMON = 2;

    /** RULE: a name is like another when no more than a third of its letters differ. */
    private static final int LETTERS_A_CHANGE = 3;

    public FeedDraft {
        columns = List.copyOf(columns);
    }

    /**
     * One column of the file.
     *
     * @param sketch what it looks like
     * @param binding ours that is read from a column of this name; null where none is
     * @param like ours with the nearest name, where none is of this name and one is near
     */
    public record Drafted(
            ColumnSketch sketch,
            @Nullable ColumnBinding binding,
            @Nullable ColumnBinding like) {}

    /** Drafts a feed of a file. */
    public static FeedDraft of(FileSketch file, List<Feed> known) {
        Feed like = known.stream()
                .max(Comparator.comparingLong((Feed feed) -> inCommon(feed, file))
                        .thenComparing(Comparator.comparing(Feed::id).reversed()))
                .filter(feed -> inCommon(feed, file) >= FEWEST_IN_COMMON)
                .orElse(null);
        List<Drafted> columns = new ArrayList<>();
        for (ColumnSketch sketch : file.columns()) {
            Optional<ColumnBinding> same = like == null ? Optional.empty() : named(like, sketch.name());
            Optional<ColumnBinding> near =
                    like == null || same.isPresent() ? Optional.empty() : nearest(like, sketch.name());
            columns.add(new Drafted(sketch, same.orElse(null), near.orElse(null)));
        }
        return new FeedDraft(file, like, columns);
    }

    private static long inCommon(Feed feed, FileSketch file) {
        return file.columns().stream()
                .filter(column -> named(feed, column.name()).isPresent())
                .count();
    }

    private static Optional<ColumnBinding> named(Feed feed, String name) {
        return feed.columns().stream()
                .filter(binding -> binding.from().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    private static Optional<ColumnBinding> nearest(Feed feed, String name) {
        ColumnBinding nearest = null;
        int least = Integer.MAX_VALUE;
        for (ColumnBinding binding : feed.columns()) {
            for (String wanted : binding.from()) {
                int changes = Objects.requireNonNull(LevenshteinDistance.getDefaultInstance()
                        .apply(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)));
                if (changes < least && changes * LETTERS_A_CHANGE <= Math.max(wanted.length(), name.length())) {
                    least = changes;
                    nearest = binding;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
