package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.sketch.BloomFilter;

/**
 * Which rows may be versions of another, so that only those need be put in order beside one another. They are known by
 * digests of their keys in a Bloom filter, which misses none; a row it takes by mistake costs time and changes nothing.
 *
 * @param isMember whether a digest is one that several rows have
 * @param digests of a row's keys
 */
record Repeats(UserDefinedFunction isMember, List<Column> digests) {
    /** With more repeated keys than this the filter takes more rows by mistake. */
    private static final long KEYS = 1_000_000;

    private static final double MISTAKES = 0.01;

    Repeats {
        digests = List.copyOf(digests);
    }

    /**
     * Finds the digests that several rows have, which takes a Spark job over their keys alone.
     *
     * @param digests whole numbers, null where the row has no such key; none twice in a row
     */
    static Repeats in(Dataset<Row> rows, List<Column> digests) {
        BloomFilter repeated = rows.select(explode(array_compact(array(digests.toArray(Column[]::new))))
                        .as("digest"))
                .groupBy(col("digest"))
                .agg(count(lit(1)).as("rows"))
                .filter(col("rows").gt(1))
                .select(col("digest"))
                .union(rows.sparkSession().range(1).toDF()) // Spark makes no filter of nothing, but fails
                .stat()
                .bloomFilter("digest", KEYS, MISTAKES);
        UDF1<Long, Boolean> isMember = digest -> digest != null && repeated.mightContainLong(digest);
        return new Repeats(udf(isMember, DataTypes.BooleanType), digests);
    }

    /** Whether another row may be a version of this one; never null. */
    Column isRepeated() {
        return digests.stream().map(isMember::apply).reduce(lit(false), Column::or);
    }
}
