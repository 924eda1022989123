package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.asin;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.cos;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.radians;
import static org.apache.spark.sql.functions.sin;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.place.Position;
import scala.Function1;

/** Distances as the crow flies. Nobody travels them: they stand beside road miles under names of their own. */
final class StraightLines {
    private StraightLines() {}

    private static final BigDecimal MILES_PER_KM = new BigDecimal("0.621371");
    private static final DataType MILES = DataTypes.createDecimalType(18, 6);

    /**
     * Adds {@code straight_line_miles}, empty where home or site has no coordinates, and {@code site_distance_miles}
     * from the kilometres that came with the record, for datasets that have these columns.
     */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> withMiles(
            Dataset dataset, org.apache.spark.sql.Dataset<Row> sites) {
        return records -> {
            org.apache.spark.sql.Dataset<Row> placed = records;
            if (has(dataset, "straight_line_miles")) {
                placed = records.join(broadcast(HospitalSites.positions(sites)), new String[] {"site_code"}, "left")
                        .withColumn("straight_line_miles", haversine().cast(MILES))
                        .drop("site_latitude", "site_longitude");
            }
            return has(dataset, "site_distance_miles")
                    ? placed.withColumn(
                            "site_distance_miles",
                            col("site_distance_km").multiply(lit(MILES_PER_KM)).cast(MILES))
                    : placed;
        };
    }

    private static boolean has(Dataset dataset, String column) {
        return DatasetColumns.find(DatasetColumns.standard(dataset), column).isPresent();
    }

    /** {@link Position#milesTo} for columns. */
    private static Column haversine() {
        Column north = radians(col(Homes.LATITUDE));
        Column siteNorth = radians(col("site_latitude"));
        Column apart = radians(col("site_longitude")).minus(radians(col(Homes.LONGITUDE)));
        Column squared = halfSine(siteNorth.minus(north))
                .plus(cos(north).multiply(cos(siteNorth)).multiply(halfSine(apart)));
        // least() passes over empty values: without coordinates it would say half the Earth's girth.
        return when(squared.isNotNull(), asin(sqrt(least(lit(1.0), squared))).multiply(2 * Position.EARTH_MILES));
    }

    private static Column halfSine(Column angle) {
        return pow(sin(angle.divide(2)), lit(2.0));
    }
}
