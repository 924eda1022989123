package org.iccoutcomes;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.standardise.ReferenceFrames;
import org.iccoutcomes.standardise.Standardise;

/**
 * Drawn rows as live deliveries bring them. The deliveries are d1, d2 and d3, oldest first; rows that name none are
 * d1's.
 */
public final class DrawnDeliveries {
    private DrawnDeliveries() {}

    private static final List<Delivery> DELIVERIES = List.of(
            delivery("d1", "feed-a", LocalDate.of(2015, 1, 1)),
            delivery("d2", "feed-a", LocalDate.of(2015, 2, 1)),
            delivery("d3", "feed-b", LocalDate.of(2015, 3, 1)));

    /** A delivery of which only its place in the order matters. */
    public static Delivery delivery(String id, String feed, LocalDate extractDate) {
        SortedSet<FinancialYear> years = new TreeSet<>(List.of(new FinancialYear(2014)));
        return new Delivery(
                id,
                feed,
                Dataset.COUNTS,
                new Delivery.SourceFile(id + ".csv", 1, "hash of " + id, "digest of " + id),
                new Scope(
                        "someone",
                        years,
                        new DateRange(LocalDate.of(2014, 4, 1), LocalDate.of(2015, 3, 31)),
                        extractDate,
                        0,
                        new TreeMap<>()),
                new FileLedger(0, 0, 0, 0, 0),
                Map.of(),
                List.of());
    }

    /** Drawn rows with the columns they come with. */
    public static org.apache.spark.sql.Dataset<Row> live(Dataset dataset, String drawn) {
        List<Column> columns = new ArrayList<>(DatasetColumns.delivered(dataset));
        columns.addAll(DeliveryColumns.ALL);
        org.apache.spark.sql.Dataset<Row> rows = TextTable.rows(SharedSpark.session(), columns, drawn);
        return Arrays.asList(rows.columns()).contains("delivery_id") ? rows : rows.withColumn("delivery_id", lit("d1"));
    }

    /** Drawn list sizes, copied to the parts of the given years, 2014 where none is given. */
    public static org.apache.spark.sql.Dataset<Row> listSizes(String drawn, int... years) {
        return prepared(Dataset.LIST_SIZES, drawn).transform(Standardise.listSizes(wanted(years)));
    }

    /** Drawn rows with their fate, copied to the parts of the given years, 2014 where none is given. */
    public static org.apache.spark.sql.Dataset<Row> accounted(Dataset dataset, String drawn, int... years) {
        return prepared(dataset, drawn).transform(Standardise.account(dataset, wanted(years)));
    }

    private static org.apache.spark.sql.Dataset<Row> prepared(Dataset dataset, String drawn) {
        return live(dataset, drawn).transform(Standardise.prepare(dataset, deliveries()));
    }

    private static SortedSet<FinancialYear> wanted(int... years) {
        SortedSet<FinancialYear> wanted = new TreeSet<>();
        Arrays.stream(years).forEach(year -> wanted.add(new FinancialYear(year)));
        if (wanted.isEmpty()) {
            wanted.add(new FinancialYear(2014));
        }
        return wanted;
    }

    /** Drawn rows that reach the standardised table. */
    public static org.apache.spark.sql.Dataset<Row> used(Dataset dataset, String drawn, int... years) {
        return Standardise.used(accounted(dataset, drawn, years));
    }

    /** Drawn sites or distances. */
    public static org.apache.spark.sql.Dataset<Row> reference(Dataset dataset, String drawn) {
        return live(dataset, drawn).transform(Standardise.prepareReference(dataset, deliveries()));
    }

    /** Ids, feeds and ranks of d1, d2 and d3. */
    public static org.apache.spark.sql.Dataset<Row> deliveries() {
        return ReferenceFrames.deliveries(SharedSpark.session(), DELIVERIES);
    }
}
