package org.iccoutcomes.standardise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.contract.table.PartColumns;

/**
 * The order in which deliveries are preferred. Deliveries of the same age are ordered by the digest of their rows,
 * which does not change when the rows of a file are shuffled as its id does.
 */
final class DeliveryRanks {
    private DeliveryRanks() {}

    private static final Comparator<Delivery> BY_AGE = Comparator.comparing(Delivery::scope, Scope.BY_AGE)
            .thenComparing(delivery -> delivery.source().rowDigest())
            .thenComparing(Delivery::id);

    private static final StructType SCHEMA = new StructType()
            .add(DeliveryColumns.DELIVERY_ID.name(), DataTypes.StringType, false)
            .add(PartColumns.FEED.name(), DataTypes.StringType, false)
            .add(PartColumns.DELIVERY_RANK.name(), DataTypes.IntegerType, false);

    /** Deliveries, oldest first. */
    static List<Delivery> inOrder(Collection<Delivery> deliveries) {
        return deliveries.stream().distinct().sorted(BY_AGE).toList();
    }

    /** One row a delivery: its id, feed and rank. */
    static Dataset<Row> frame(SparkSession session, Collection<Delivery> deliveries) {
        List<Row> rows = new ArrayList<>();
        for (Delivery delivery : inOrder(deliveries)) {
            rows.add(RowFactory.create(delivery.id(), delivery.feed(), rows.size()));
        }
        return session.createDataFrame(rows, SCHEMA);
    }
}
