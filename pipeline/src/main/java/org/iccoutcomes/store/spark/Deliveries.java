package org.iccoutcomes.store.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.columns.SparkTypes;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.time.FinancialYear;

/** Spark's side of deliveries: their rows. Which files count is for the manifests to say. */
public final class Deliveries {
    private static final String ACCEPTED = "accepted";

    private Deliveries() {}

    /**
     * Rows of the live years of a dataset's deliveries, with every column of the dataset (empty where a feed binds
     * none) and those of {@link DeliveryColumns}; counts keep their further columns.
     *
     * @param folder where a delivery's folder is, as a path or URI
     * @param live live deliveries; those of other datasets are passed over
     */
    public static Dataset<Row> readLive(
            SparkSession spark,
            Function<Delivery, String> folder,
            List<LiveDelivery> live,
            org.iccoutcomes.definition.dataset.Dataset dataset) {
        List<LiveDelivery> wanted =
                live.stream().filter(l -> l.delivery().dataset() == dataset).toList();
        String[] files = wanted.stream()
                .flatMap(l -> l.delivery().files().stream()
                        .filter(file -> file.path().startsWith(ACCEPTED + "/"))
                        .map(file -> folder.apply(l.delivery()) + "/" + file.path()))
                .toArray(String[]::new);
        if (files.length == 0) {
            return spark.createDataFrame(List.of(), schema(dataset));
        }
        Dataset<Row> rows = dataset == org.iccoutcomes.definition.dataset.Dataset.COUNTS
                ? withAllColumns(spark.read().option("mergeSchema", "true").parquet(files), schema(dataset))
                : spark.read().schema(schema(dataset)).parquet(files);
        return rows.filter(isLive(wanted));
    }

    private static StructType schema(org.iccoutcomes.definition.dataset.Dataset dataset) {
        List<org.iccoutcomes.contract.table.Column> columns = new ArrayList<>(DatasetColumns.delivered(dataset));
        columns.addAll(DeliveryColumns.ALL);
        StructType schema = new StructType();
        for (org.iccoutcomes.contract.table.Column column : columns) {
            schema = schema.add(column.name(), SparkTypes.of(column.type()));
        }
        return schema;
    }

    /** The dataset's columns in their order, then further ones by name. */
    private static Dataset<Row> withAllColumns(Dataset<Row> rows, StructType schema) {
        SortedSet<String> further = new TreeSet<>(Arrays.asList(rows.columns()));
        List<Column> columns = new ArrayList<>();
        Arrays.stream(schema.fields())
                .forEach(field -> columns.add(
                        further.remove(field.name())
                                ? col(field.name())
                                : lit(null).cast(field.dataType()).as(field.name())));
        further.forEach(name -> columns.add(col("`" + name + "`")));
        return rows.select(columns.toArray(Column[]::new));
    }

    private static Column isLive(List<LiveDelivery> wanted) {
        Column isReplaced = lit(false);
        for (LiveDelivery live : wanted) {
            Object[] replaced = live.delivery().scope().years().stream()
                    .filter(year -> !live.years().contains(year))
                    .map(FinancialYear::startYear)
                    .toArray();
            if (replaced.length > 0) {
                isReplaced = isReplaced.or(col(DeliveryColumns.DELIVERY_ID.name())
                        .equalTo(live.delivery().id())
                        .and(col(DeliveryColumns.FILED_YEAR.name()).isin(replaced)));
            }
        }
        return not(isReplaced);
    }
}
