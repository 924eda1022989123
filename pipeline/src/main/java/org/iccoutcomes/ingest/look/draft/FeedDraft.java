package org.iccoutcomes.ingest.look.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;
import org.jspecify.annotations.Nullable;

/**
 * What each column of an unknown file may be, by its likeness to the feeds that are known.
 *
 * @param file how it is laid out
 * @param like the known feed that is most like it; null where none is
 * @param columns in the file's order
 */
public record FeedDraft(FileSketch file, @Nullable Feed like, List<Drafted> columns) {
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
     * @param like ours with the nearest name, where none is of this name and one is near; each of ours is likened once
     */
    public record Drafted(
            ColumnSketch sketch,
            @Nullable ColumnBinding binding,
            @Nullable ColumnBinding like) {}

    /** Drafts a feed of a file. */
    public static FeedDraft of(FileSketch file, List<Feed> known) {
        List<String> header = file.columns().stream().map(ColumnSketch::name).toList();
        Spellings spellings = new Spellings(known);
        Feed like = spellings.inOrder(known, header).stream().findFirst().orElse(null);
        Map<String, ColumnBinding> bound = like == null ? Map.of() : spellings.bound(like, header);
        Map<ColumnSketch, ColumnBinding> near = like == null ? Map.of() : nearest(like, file, bound);
        List<Drafted> columns = new ArrayList<>();
        for (ColumnSketch sketch : file.columns()) {
            columns.add(new Drafted(sketch, bound.get(sketch.name()), near.get(sketch)));
        }
        return new FeedDraft(file, like, columns);
    }

    /** Whether every column that the feed needs is there, by a name the feed itself knows. */
    public boolean isReadAsItStands() {
        Feed feed = like;
        return feed != null
                && feed.columns().stream()
                        .filter(ColumnBinding::required)
                        .allMatch(binding -> columns.stream()
                                .anyMatch(column -> binding.equals(column.binding())
                                        && binding.from().stream()
                                                .anyMatch(column.sketch().name()::equalsIgnoreCase)));
    }

    /** Of the columns that hold something, the one of the nearest name for each of ours that none is read from yet. */
    private static Map<ColumnSketch, ColumnBinding> nearest(
            Feed feed, FileSketch file, Map<String, ColumnBinding> bound) {
        Set<ColumnBinding> taken = new HashSet<>(bound.values());
        Map<ColumnBinding, ColumnSketch> nearest = new HashMap<>();
        for (ColumnSketch sketch : file.columns()) {
            if (!bound.containsKey(sketch.name()) && sketch.kind() != ColumnSketch.Kind.EMPTY) {
                feed.columns().stream()
                        .filter(binding -> !taken.contains(binding) && mayHold(feed, binding, sketch))
                        .min((one, other) -> Integer.compare(changes(one, sketch), changes(other, sketch)))
                        .filter(binding -> changes(binding, sketch) < Integer.MAX_VALUE)
                        .ifPresent(binding -> nearest.merge(
                                binding,
                                sketch,
                                (one, other) -> changes(binding, other) < changes(binding, one) ? other : one));
            }
        }
        Map<ColumnSketch, ColumnBinding> likened = new HashMap<>();
        nearest.forEach((binding, sketch) -> likened.put(sketch, binding));
        return likened;
    }

    /** Days stand where we have days, and nowhere else. */
    private static boolean mayHold(Feed feed, ColumnBinding binding, ColumnSketch sketch) {
        Optional<ColumnType> type = DatasetColumns.find(DatasetColumns.delivered(feed.dataset()), binding.column())
                .map(column -> column.type());
        boolean isDay = type.filter(ColumnType.DATE::equals).isPresent();
        return type.isEmpty() || isDay != sketch.dateFormats().isEmpty();
    }

    /** How many letters make one name of the column from another; too many to be likened are the most there are. */
    private static int changes(ColumnBinding binding, ColumnSketch sketch) {
        String name = Spellings.plain(sketch.name());
        int least = Integer.MAX_VALUE;
        for (String wanted : binding.from()) {
            String plain = Spellings.plain(wanted);
            int changes = Objects.requireNonNull(
                    LevenshteinDistance.getDefaultInstance().apply(plain, name));
            if (changes * LETTERS_A_CHANGE <= Math.max(plain.length(), name.length())) {
                least = Math.min(least, changes);
            }
        }
        return least;
    }
}
