package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.PartColumns;
import scala.Function1;

/** Looks hospital sites up. */
final class HospitalSites {
    private HospitalSites() {}

    /** One row a site: the newest delivery's, then the greatest by its columns. */
    static Dataset<Row> onePerCode(Dataset<Row> sites) {
        return sites.filter(col("site_code").isNotNull())
                .groupBy("site_code")
                .agg(max(struct(
                                col(PartColumns.DELIVERY_RANK.name()),
                                col("area"),
                                col("site_type"),
                                col("latitude"),
                                col("longitude")))
                        .as("site"))
                .select(
                        col("site_code"),
                        col("site").getField("site_type").as("site_type"),
                        col("site").getField("area").as("site_area"),
                        col("site").getField("latitude").as("site_latitude"),
                        col("site").getField("longitude").as("site_longitude"));
    }

    /** Where each site lies. */
    static Dataset<Row> positions(Dataset<Row> sites) {
        return onePerCode(sites).select("site_code", "site_latitude", "site_longitude");
    }

    /** Adds {@code site_type}. */
    static Function1<Dataset<Row>, Dataset<Row>> withSiteType(Dataset<Row> sites) {
        Dataset<Row> types = onePerCode(sites).select("site_code", "site_type");
        return rows -> rows.join(broadcast(types), new String[] {"site_code"}, "left");
    }
}
