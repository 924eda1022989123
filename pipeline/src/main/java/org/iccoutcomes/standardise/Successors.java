package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

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
            org.apache.spark.sql.Dataset<Row> followed = dataset == Dataset.LIST_SIZES
                    ? rows.withColumn(PartColumns.DELIVERED_PRACTICE.name(), col("gp_practice_code"))
                    : rows;
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
}
