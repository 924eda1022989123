package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.iccoutcomes.contract.table.PartColumns;
import scala.Function1;

/** How far journeys are. */
final class JourneyMiles {
    private JourneyMiles() {}

    private static final DataType MILES = DataTypes.createDecimalType(18, 6);

    /** Adds {@code one_way_miles} by road from the person's small area to the site, and {@code miles}, twice that. */
    static Function1<Dataset<Row>, Dataset<Row>> withRoadMiles(Dataset<Row> distances) {
        Dataset<Row> roads = distances
                .filter(col("lsoa")
                        .isNotNull()
                        .and(col("site_code").isNotNull())
                        .and(col("road_miles").isNotNull()))
                .groupBy("lsoa", "site_code")
                .agg(max(struct(col(PartColumns.DELIVERY_RANK.name()), col("road_miles")))
                        .as("road"))
                .select(
                        col("lsoa"),
                        col("site_code"),
                        col("road").getField("road_miles").cast(MILES).as("one_way_miles"));
        return journeys -> journeys.join(roads, new String[] {"lsoa", "site_code"}, "left")
                .withColumn("miles", col("one_way_miles").multiply(2).cast(MILES));
    }

    /** Adds {@code one_way_miles} to a log, whose miles are there and back. */
    static Dataset<Row> withHalfMiles(Dataset<Row> log) {
        return log.withColumn("one_way_miles", col("miles").divide(2).cast(MILES));
    }
}
