package org.iccoutcomes.standardise;

import java.util.Collection;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.place.Successions;

/** Small tables that steps join with, made from records: the one place here that meets the session. */
public final class ReferenceFrames {
    private ReferenceFrames() {}

    /**
     * The feed and the age of each delivery, for {@link Standardise#prepare}. Give all live deliveries of a dataset.
     */
    public static Dataset<Row> deliveries(SparkSession session, Collection<Delivery> deliveries) {
        return DeliveryRanks.frame(session, deliveries);
    }

    /** Which area a member belongs to and when, for {@link JourneyPlaces}. */
    public static Dataset<Row> homes(SparkSession session, AreaTree areas) {
        return HomeAreas.frame(session, areas);
    }

    /** Who answers for an organisation that ended, for {@link Standardise#followed}. */
    public static Dataset<Row> successors(SparkSession session, Successions successions) {
        return Successors.frame(session, successions);
    }

    /** No rows, with the columns of a dataset: stands in for a look-up that nobody delivers. */
    public static Dataset<Row> none(SparkSession session, org.iccoutcomes.definition.dataset.Dataset dataset) {
        // A local table: Spark leaves out a join with one that it knows to be empty.
        return session.createDataFrame(java.util.List.<Row>of(), new org.apache.spark.sql.types.StructType())
                .transform(DeliveredRows.withAllColumns(dataset))
                .transform(DeliveredRows.withDelivery(deliveries(session, java.util.List.of())));
    }
}
