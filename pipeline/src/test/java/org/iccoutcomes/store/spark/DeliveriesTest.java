package org.iccoutcomes.store.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.ingest.Feeds;
import org.iccoutcomes.ingest.Received;
import org.iccoutcomes.store.DeliveryStore;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class DeliveriesTest {
    @TempDir
    Path folder;

    @Test
    void rows_of_live_years_come_back_with_every_column_of_their_dataset() {
        Delivery older = write(Feeds.episodes(), "apc-a.csv", """
                EPIKEY,EPIEND,ADMIDATE
                1,2014-05-02,2014-05-01
                2,2015-05-02,2015-05-01
                """);
        Delivery newer = write(Feeds.episodes(), "apc-b.csv", """
                EPIKEY,EPIEND,ADMIDATE,DIAG_01
                3,2015-05-02,2015-05-01,I10
                """);

        Dataset<Row> rows = Deliveries.readLive(
                SharedSpark.session(),
                this::folderOf,
                List.of(live(older, 2014), live(newer, 2015)),
                org.iccoutcomes.definition.dataset.Dataset.ADMISSIONS);

        assertThatRows(rows).containsExactlyInAnyOrder("""
                episode_key | filed_year | line | diagnosis_01 | procedure_24
                1           | 2014       | 2    |              |
                3           | 2015       | 2    | I10          |
                """);
        assertThat(rows.columns())
                .startsWith("person", "sex")
                .hasSize(DatasetColumns.delivered(org.iccoutcomes.definition.dataset.Dataset.ADMISSIONS)
                                .size()
                        + DeliveryColumns.ALL.size());
    }

    @Test
    void counts_keep_their_further_columns() {
        Delivery counts = write(Feeds.wideCounts(), "return.csv", """
                period,org_code,region,Elective,Non Elective
                2014-05-01,RTX,North,1,2
                """);

        Dataset<Row> rows = Deliveries.readLive(
                SharedSpark.session(),
                this::folderOf,
                List.of(live(counts, 2014)),
                org.iccoutcomes.definition.dataset.Dataset.COUNTS);

        assertThatRows(rows).containsExactlyInAnyOrder("""
                indicator    | value | provider_code | region | gp_practice_code
                elective     | 1     | RTX           | North  |
                non-elective | 2     | RTX           | North  |
                """);
    }

    @Test
    void a_dataset_nobody_delivered_is_empty_and_has_its_columns() {
        Dataset<Row> rows = Deliveries.readLive(
                SharedSpark.session(), this::folderOf, List.of(), org.iccoutcomes.definition.dataset.Dataset.SITES);

        assertThat(rows.columns())
                .containsExactly(Stream.concat(
                                DatasetColumns.delivered(org.iccoutcomes.definition.dataset.Dataset.SITES).stream(),
                                DeliveryColumns.ALL.stream())
                        .map(Column::name)
                        .toArray(String[]::new));
        assertThatRows(rows).isEmpty();
    }

    private static LiveDelivery live(Delivery delivery, Integer... years) {
        return new LiveDelivery(
                delivery,
                new TreeSet<>(Arrays.stream(years).map(FinancialYear::new).toList()));
    }

    private String folderOf(Delivery delivery) {
        return folder.resolve("deliveries")
                .resolve(delivery.feed())
                .resolve(delivery.id())
                .toString();
    }

    private Delivery write(Feed feed, String name, String content) {
        Path file = new Received(folder).text(name, content);
        DeliveryStore store = new DeliveryStore(Storage.at(folder.toString(), Access.OWNER));
        Delivery delivery = Received.ingested(feed, file).delivery();
        Received.outcome(feed, file, store.sink(delivery.feed(), delivery.id()));
        return delivery.withFiles(store.seal(delivery.feed(), delivery.id()));
    }
}
