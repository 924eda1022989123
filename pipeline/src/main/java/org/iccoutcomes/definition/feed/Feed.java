package org.iccoutcomes.definition.feed;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.definition.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * One kind of extract and how its columns map to ours.
 *
 * @param id kebab-case: {@code hes-apc}
 * @param title for readers
 * @param dataset the table it yields
 * @param shape what its files look like
 * @param delivering how its files replace one another
 * @param columns bindings; columns of the file that none names are never read
 * @param rules in order
 * @param counts layout of ready-made counts, else null
 */
public record Feed(
        String id,
        String title,
        Dataset dataset,
        FileShape shape,
        Delivering delivering,
        List<ColumnBinding> columns,
        List<RowRule> rules,
        @Nullable CountsShape counts) {
    public Feed {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    /** The same as it reads a file of this name: text or Parquet. */
    public Feed forFile(String name) {
        return new Feed(id, title, dataset, shape.forFile(name), delivering, columns, rules, counts);
    }

    /** Whether it reads identifiers of persons, for which a pseudonym key is needed. */
    public boolean readsIdentities() {
        return columns.stream().anyMatch(column -> column.reading().isIdentity());
    }

    public Optional<ColumnBinding> find(String column) {
        return columns.stream().filter(c -> c.column().equals(column)).findFirst();
    }
}
