package org.iccoutcomes.config.bind;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mapping whose keys its author chose, in the order of the file.
 *
 * @param list every entry, those whose value could not be read included
 */
public record Entries<T>(List<Entry<T>> list) implements Iterable<Entries.Entry<T>> {
    public Entries {
        list = List.copyOf(list);
    }

    /**
     * A key and its value.
     *
     * @param value null when it could not be read, which has been reported
     */
    public record Entry<T>(Text key, @Nullable T value) {}

    public static <T> Entries<T> none() {
        return new Entries<>(List.of());
    }

    /** The entries of an optional mapping. */
    public static <T> Entries<T> orNone(@Nullable Entries<T> entries) {
        return entries == null ? none() : entries;
    }

    public List<String> keys() {
        return list.stream().map(e -> e.key().value()).toList();
    }

    public Optional<Entry<T>> find(String key) {
        return list.stream().filter(e -> e.key().value().equals(key)).findFirst();
    }

    public Stream<Entry<T>> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Entry<T>> iterator() {
        return list.iterator();
    }
}
