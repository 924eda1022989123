package org.iccoutcomes.jobs.sample.files;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each written file holds: its rows, and the dirt planted in it with what must become of it. */
public final class FileLog {
    private final Map<String, Long> rows = new TreeMap<>();
    private final Map<String, Map<String, Planted>> dirt = new TreeMap<>();

    /** Rows of one kind of dirt in one file. */
    public record Planted(String kind, String outcome, String rule, long rows) {}

    /** Notes how many rows a file has. */
    public void rows(String file, long count) {
        rows.put(file, count);
    }

    /** Notes one more row of a kind of dirt. */
    public void plant(String file, Dirt dirt) {
        plant(file, dirt, 1);
    }

    /** Notes more rows of a kind of dirt. */
    public void plant(String file, Dirt kind, long count) {
        dirt.computeIfAbsent(file, name -> new TreeMap<>())
                .merge(
                        kind.id(),
                        new Planted(kind.id(), kind.outcome(), kind.rule(), count),
                        (old, more) -> new Planted(old.kind(), old.outcome(), old.rule(), old.rows() + more.rows()));
    }

    /** The files in order of name, with their rows. */
    public Map<String, Long> files() {
        return rows;
    }

    /** The dirt of a file in order of kind. */
    public List<Planted> dirt(String file) {
        return List.copyOf(dirt.getOrDefault(file, Map.of()).values());
    }
}
