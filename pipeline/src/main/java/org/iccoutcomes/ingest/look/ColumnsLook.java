package org.iccoutcomes.ingest.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.file.BoundColumn;
import org.iccoutcomes.ingest.file.HeaderBinding;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.row.FileRows;

/**
 * A file's columns and ours.
 *
 * @param bound ours that are there
 * @param missing ours that are not; none of them is required, or the file would be refused
 * @param unread the file's that no binding names, which are never read
 */
public record ColumnsLook(List<Bound> bound, List<Missing> missing, List<String> unread) {
    /** RULE: a name is like another when no more than a third of its letters differ. */
    private static final int LETTERS_A_CHANGE = 3;

    public ColumnsLook {
        bound = List.copyOf(bound);
        missing = List.copyOf(missing);
        unread = List.copyOf(unread);
    }

    /** One of ours, and the file's names it is read from. */
    public record Bound(String column, List<String> from) {}

    /**
     * One of ours that is not there.
     *
     * @param column our name
     * @param from spellings looked for
     * @param like the file's unread column with the nearest name, where one is near
     */
    public record Missing(String column, List<String> from, Optional<String> like) {}

    /**
     * The columns of a file that can be read.
     *
     * @throws UncheckedIOException when it no longer can
     */
    public static ColumnsLook of(Feed feed, ReceivedFile file) {
        List<String> header = header(feed, file);
        return of(feed, header, HeaderBinding.bind(feed, file.name(), header));
    }

    private static List<String> header(Feed feed, ReceivedFile file) {
        try {
            return FileRows.header(file, feed.shape());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }

    private static ColumnsLook of(Feed feed, List<String> header, HeaderBinding binding) {
        Set<Integer> read = new HashSet<>(binding.indicators().values());
        List<Bound> bound = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (BoundColumn column : binding.columns()) {
            read.addAll(column.positions());
            found.add(column.binding().column());
            bound.add(new Bound(
                    column.binding().column(),
                    column.positions().stream().map(header::get).toList()));
        }
        List<String> unread = IntStream.range(0, header.size())
                .filter(i -> !read.contains(i) && !header.get(i).isEmpty())
                .mapToObj(header::get)
                .toList();
        List<Missing> missing = feed.columns().stream()
                .filter(column -> column.always() == null && !found.contains(column.column()))
                .map(column -> new Missing(column.column(), column.from(), like(column, unread)))
                .toList();
        return new ColumnsLook(bound, missing, unread);
    }

    private static Optional<String> like(ColumnBinding column, List<String> unread) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : unread) {
            for (String wanted : column.from()) {
                int changes = Objects.requireNonNull(LevenshteinDistance.getDefaultInstance()
                        .apply(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)));
                if (changes < least && changes * LETTERS_A_CHANGE <= Math.max(wanted.length(), name.length())) {
                    least = changes;
                    nearest = name;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
