package org.iccoutcomes.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.ledger.DatasetLedger;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/** What came in: the accounts of files and datasets, and what the rules caught. */
final class DataTables {
    private DataTables() {}

    /** A delivery and the financial years of it that are used. */
    private record Received(Delivery delivery, String yearsUsed) {}

    /** Rows that one rule caught in one delivery. */
    private record Caught(Delivery delivery, String rule, long rows) {}

    static Table ledger(ReleaseContent.Data data) {
        Map<String, String> years = new TreeMap<>();
        for (LiveDelivery live : data.live()) {
            years.put(key(live.delivery()), inWords(live.years()));
        }
        List<Received> rows = inOrder(data.deliveries()).stream()
                .map(delivery -> new Received(delivery, years.getOrDefault(key(delivery), "")))
                .toList();
        return Field.table(ReleaseTables.LEDGER, Field.join(source(), rows()), rows);
    }

    private static List<Field<Received>> source() {
        return List.of(
                field(Column.text("feed", "Kind of extract"), Delivery::feed),
                field(
                        Column.text("file", "Name of the received file"),
                        d -> d.source().name()),
                field(
                        Column.text("dataset", "Table it yields"),
                        d -> d.dataset().id()),
                field(
                        Column.text("submitter", "Who submitted it"),
                        d -> d.scope().submitter()),
                field(
                        Column.date("covers_from", "First day it is complete for"),
                        d -> Field.of(d.scope().covers(), DateRange::from)),
                field(
                        Column.date("covers_to", "Last day it is complete for"),
                        d -> Field.of(d.scope().covers(), DateRange::to)),
                field(
                        Column.date("extract_date", "When the extract was made"),
                        d -> d.scope().extractDate()),
                new Field<>(
                        Column.text("years_used", "Financial years of it that are used; empty: superseded"),
                        Received::yearsUsed));
    }

    private static List<Field<Received>> rows() {
        return List.of(
                field(count("read", "Rows in the file"), d -> d.ledger().read()),
                field(count("accepted", "Rows kept"), d -> d.ledger().accepted()),
                field(
                        count("filtered", "Rows outside what the feed is about"),
                        d -> d.ledger().filtered()),
                field(
                        count("duplicate", "Rows identical to another of the file"),
                        d -> d.ledger().duplicate()),
                field(
                        count("quarantined", "Rows set aside with a reason"),
                        d -> d.ledger().quarantined()),
                field(
                        Column.text("row_digest", "Digest of the accepted rows, whatever their order"),
                        d -> d.source().rowDigest()));
    }

    static Table datasetLedger(ReleaseContent.Data data) {
        List<Field<DatasetLedger>> fields = List.of(
                new Field<>(Column.text("dataset", "Table"), l -> l.dataset().id()),
                new Field<>(count("accepted", "Rows of all its deliveries"), DatasetLedger::accepted),
                new Field<>(count("used", "Rows that reach the table"), DatasetLedger::used),
                new Field<>(count("superseded", "Rows a newer delivery replaced"), DatasetLedger::superseded),
                new Field<>(count("duplicate", "Rows another row stands for"), DatasetLedger::duplicate),
                new Field<>(count("filtered", "Rows no table takes"), DatasetLedger::filtered));
        return Field.table(
                ReleaseTables.DATASET_LEDGER,
                fields,
                data.ledgers().stream()
                        .sorted(Comparator.comparing(DatasetLedger::dataset))
                        .toList());
    }

    static Table quality(ReleaseContent.Data data) {
        List<Caught> caught = new ArrayList<>();
        for (Delivery delivery : inOrder(data.deliveries())) {
            delivery.findings().forEach((rule, rows) -> caught.add(new Caught(delivery, rule, rows)));
        }
        List<Field<Caught>> fields = List.of(
                new Field<>(
                        Column.text("feed", "Kind of extract"),
                        c -> c.delivery().feed()),
                new Field<>(
                        Column.text("file", "Name of the received file"),
                        c -> c.delivery().source().name()),
                new Field<>(Column.text("rule", "Rule, or code not known"), Caught::rule),
                new Field<>(count("rows", "Rows it caught"), Caught::rows));
        return Field.table(ReleaseTables.QUALITY, fields, caught);
    }

    private static List<Delivery> inOrder(List<Delivery> deliveries) {
        return deliveries.stream()
                .sorted(Comparator.comparing(Delivery::feed)
                        .thenComparing(d -> d.source().name())
                        .thenComparing(Delivery::id))
                .toList();
    }

    private static String key(Delivery delivery) {
        return delivery.feed() + "/" + delivery.id();
    }

    private static String inWords(SortedSet<FinancialYear> years) {
        return years.stream().map(FinancialYear::toString).collect(Collectors.joining(", "));
    }

    private static Column count(String name, String meaning) {
        return new Column(name, ColumnType.LONG, meaning);
    }

    private static Field<Received> field(Column column, Field.Value<Delivery> value) {
        return new Field<>(column, new Field.Value<>() {
            @Override
            public @Nullable Object of(Received received) {
                return value.of(received.delivery());
            }
        });
    }
}
