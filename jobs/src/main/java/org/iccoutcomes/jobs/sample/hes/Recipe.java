package org.iccoutcomes.jobs.sample.hes;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.files.Dirt;

/**
 * One kind of dirt in one file.
 *
 * @param rows how many rows in the whole file
 * @param isExtra whether the dirty row is added beside the true one; otherwise the true one is changed without loss
 * @param keepsKey whether an extra row has the key of the true one
 * @param suits which rows it can happen to
 * @param change what happens to the row or to its extra copy
 */
record Recipe(
        Dirt kind, int rows, boolean isExtra, boolean keepsKey, Predicate<Row> suits, BiConsumer<Row, Draw> change) {

    /** A dirty copy with a key of its own. */
    static Recipe extra(Dirt kind, int rows, Predicate<Row> suits, BiConsumer<Row, Draw> change) {
        return new Recipe(kind, rows, true, false, suits, change);
    }

    /** A dirty copy with the same key. */
    static Recipe again(Dirt kind, int rows, BiConsumer<Row, Draw> change) {
        return new Recipe(kind, rows, true, true, row -> true, change);
    }

    /** A change that loses nothing. */
    static Recipe change(Dirt kind, int rows, Predicate<Row> suits, BiConsumer<Row, Draw> change) {
        return new Recipe(kind, rows, false, true, suits, change);
    }
}
