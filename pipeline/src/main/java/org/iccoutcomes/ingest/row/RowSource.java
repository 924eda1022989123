package org.iccoutcomes.ingest.row;

import java.io.IOException;
import java.util.function.Consumer;

/** The rows of a file. */
interface RowSource {
    /**
     * Hands over every row, in the order of the file.
     *
     * @return lines they stood in, blank ones not counted; rows, where there are no lines
     */
    long read(Consumer<SourceRow> row) throws IOException;
}
