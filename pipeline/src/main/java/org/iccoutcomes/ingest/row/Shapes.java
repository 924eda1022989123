package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;

/** What is kept of the values of a row that is set aside. */
final class Shapes {
    private static final int LONGEST = 40;

    private Shapes() {}

    /**
     * The texts of {@link Names#TEXTS} under their columns' names.
     *
     * @param isPersonal whether only their shape may be shown
     */
    static Column of(List<ReadColumn> columns, boolean isPersonal) {
        return struct(IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    Column text = get(col(Names.TEXTS), lit(i));
                    return (isPersonal ? shape(text) : text).as(columns.get(i).name());
                })
                .toArray(Column[]::new));
    }

    /** Only the shape of a personal value: letters become x, digits 9. */
    static Column shape(Column text) {
        return regexp_replace(regexp_replace(left(text, lit(LONGEST)), "\\p{L}", "x"), "\\p{N}", "9");
    }
}
