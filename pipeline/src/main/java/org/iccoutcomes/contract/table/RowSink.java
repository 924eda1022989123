package org.iccoutcomes.contract.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table one after the other, as many as there are. */
public interface RowSink extends AutoCloseable {
    /**
     * Takes a row.
     *
     * @param row a value or null a column, of the types {@link Table} lists; not kept, so it may be used again
     */
    void write(List<@Nullable Object> row);

    /** No more rows come. */
    @Override
    void close();
}
