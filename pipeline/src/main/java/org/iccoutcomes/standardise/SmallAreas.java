package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.PartColumns;
import scala.Function1;

/** Looks small areas up. */
final class SmallAreas {
    private SmallAreas() {}

    /**
     * Gives those who live in a known small area, and at no known address, its position and its local authority.
     *
     * @param areas delivered small areas
     */
    static Function1<Dataset<Row>, Dataset<Row>> withHomes(Dataset<Row> areas) {
        Dataset<Row> places = areas.filter(col("lsoa").isNotNull())
                .groupBy("lsoa")
                .agg(newest("latitude", "longitude", "local_authority"));
        return records -> records.join(broadcast(places), new String[] {"lsoa"}, "left")
                // Never one coordinate of the address and one of the area.
                .withColumns(Map.of(
                        Homes.LATITUDE,
                        ofHome("latitude"),
                        Homes.LONGITUDE,
                        ofHome("longitude"),
                        "local_authority",
                        coalesce(col("local_authority"), ofArea("local_authority"))))
                .drop("small_area");
    }

    private static Column ofHome(String coordinate) {
        Column hasAddress =
                col(Homes.LATITUDE).isNotNull().and(col(Homes.LONGITUDE).isNotNull());
        return when(hasAddress, col("home_" + coordinate)).otherwise(ofArea(coordinate));
    }

    /**
     * Distances that name small areas by their names, by codes instead; others stay as they are.
     *
     * @param areas delivered small areas
     */
    static Function1<Dataset<Row>, Dataset<Row>> withCodes(Dataset<Row> areas) {
        Dataset<Row> codes = areas.filter(col("lsoa_name").isNotNull())
                .groupBy(col("lsoa_name").as("named"))
                .agg(newest("lsoa"));
        return distances -> distances
                .join(broadcast(codes), distances.col("lsoa").equalTo(codes.col("named")), "left")
                .withColumn("lsoa", coalesce(ofArea("lsoa"), distances.col("lsoa")))
                .drop("named", "small_area");
    }

    /** The newest delivery's row, then the greatest by its columns. */
    private static Column newest(String... columns) {
        Column[] wanted = new Column[columns.length + 1];
        wanted[0] = col(PartColumns.DELIVERY_RANK.name());
        for (int i = 0; i < columns.length; i++) {
            wanted[i + 1] = col(columns[i]);
        }
        return max(struct(wanted)).as("small_area");
    }

    private static Column ofArea(String column) {
        return col("small_area").getField(column);
    }
}
