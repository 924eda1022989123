package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.place.Successions;
import scala.Function1;

/** Puts the organisation that answers for another on a row's day in its place. No row is added or lost. */
final class Successors {
    private Successors() {}

    /** Practices and trusts have codes of different lengths, so that one table serves both. */
    private static final List<String> CODES = List.of("gp_practice_code", "provider_code");

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    private static final StructType SCHEMA = new StructType()
            .add("code", DataTypes.StringType, false)
            .add("successor", DataTypes.StringType, false)
            .add("from_day", DataTypes.DateType, false)
            .add("to_day", DataTypes.DateType, false);

    /** One row a stretch. */
    static org.apache.spark.sql.Dataset<Row> frame(SparkSession session, Successions successions) {
        List<Row> rows = successions.stretches().stream()
                .map(s -> RowFactory.create(s.code(), s.successor(), s.from(), s.to() == null ? FOR_EVER : s.to()))
                .toList();
        return session.createDataFrame(rows, SCHEMA);
    }

    /**
     * Follows the practices and trusts of a dataset's rows, as at the dataset's own date; a row without one stays.
     *
     * @param successors {@link #frame}
     */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> followed(
            Dataset dataset, org.apache.spark.sql.Dataset<Row> successors) {
        return rows -> {
            org.apache.spark.sql.Dataset<Row> followed = rows;
            Column day = col(DatasetColumns.defaultDate(dataset));
            for (String code : CODES) {
                if (Arrays.asList(rows.columns()).contains(code)) {
                    Column isFollowed = col(code).equalTo(col("code")).and(day.between(col("from_day"), col("to_day")));
                    followed = followed.join(broadcast(successors), isFollowed, "left")
                            .withColumn(code, coalesce(col("successor"), col(code)))
                            .drop(SCHEMA.fieldNames());
                }
            }
            return followed;
        };
    }

    /**
     * Adds to each list who answers for its practice, and when: a list is in force for months, and its people go to the
     * successor on the day, not with the next list.
     *
     * @param successors {@link #frame}
     */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> withAnswering(
            org.apache.spark.sql.Dataset<Row> successors) {
        org.apache.spark.sql.Dataset<Row> later = successors
                .groupBy("code")
                .agg(
                        min("from_day").as("first_day"),
                        collect_list(turn(col("successor"), col("from_day"), col("to_day")))
                                .as("later"));
        Column own = col("gp_practice_code");
        Column itself = turn(own, lit(FIRST), coalesce(date_sub(col("first_day"), 1), lit(FOR_EVER)));
        Column all = when(col("later").isNull(), array(itself)).otherwise(concat(array(itself), col("later")));
        return lists -> lists.join(broadcast(later), own.equalTo(col("code")), "left")
                .withColumn(PartColumns.ANSWERING, all)
                .drop("code", "first_day", "later");
    }

    private static Column turn(Column practice, Column from, Column to) {
        return struct(practice.as("practice"), from.as("from_day"), to.as("to_day"));
    }
}
