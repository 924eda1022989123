package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.look.ColumnsLook;
import org.iccoutcomes.words.Numbers;

/** Columns of new files that their feeds do not read: some may be added by the sender, or renamed (B6). */
final class UnreadColumns {
    /** Extracts have a hundred columns and more; {@code icc check --data} lists them all. */
    private static final int SHOWN = 12;

    private final Map<String, Set<String>> columns = new TreeMap<>();
    private final Map<String, Integer> files = new TreeMap<>();

    void add(Feed feed, ReceivedFile file) {
        List<String> unread = ColumnsLook.of(feed, file).unread();
        if (!unread.isEmpty()) {
            columns.computeIfAbsent(feed.id(), id -> new LinkedHashSet<>()).addAll(unread);
            files.merge(feed.id(), 1, Integer::sum);
        }
    }

    /** One line a feed; none where every column is read. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        columns.forEach((feed, names) -> {
            String shown = String.join(", ", names.stream().limit(SHOWN).toList());
            int more = names.size() - SHOWN;
            lines.add("feed %s: warning: %s of %s not read: %s%s  [unread-columns]"
                    .formatted(
                            feed,
                            Numbers.counted(names.size(), "column"),
                            Numbers.counted(files.getOrDefault(feed, 0), "new file")
                                    + (names.size() == 1 ? " is" : " are"),
                            shown,
                            more > 0 ? " and %d more (icc check --data lists them)".formatted(more) : ""));
        });
        return lines;
    }
}
