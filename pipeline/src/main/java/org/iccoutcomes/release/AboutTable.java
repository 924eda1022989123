package org.iccoutcomes.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.words.DisclosureWords;

/** What a release is about, as items and values. */
public final class AboutTable {
    private static final String COMPLETE_TO = "complete-to ";
    private static final String FOUND_COMPLETE_TO = "found-complete-to ";

    /** The item of a measure that is charted and led with; there may be several. */
    public static final String KEY_MEASURE = "key-measure";

    private AboutTable() {}

    /** The last complete day of each dataset that a release declares. */
    public static Map<Dataset, LocalDate> completeTo(Table about) {
        return days(about, COMPLETE_TO);
    }

    /** The last complete day of datasets of which none is declared, as their own latest months tell. */
    public static Map<Dataset, LocalDate> foundCompleteTo(Table about) {
        return days(about, FOUND_COMPLETE_TO);
    }

    private static Map<Dataset, LocalDate> days(Table about, String prefix) {
        Map<Dataset, LocalDate> days = new TreeMap<>();
        new Rows(about)
                .stream()
                        .filter(row -> row.text("item").startsWith(prefix))
                        .forEach(row -> Dataset.find(row.text("item").substring(prefix.length()))
                                .ifPresent(dataset -> days.put(dataset, LocalDate.parse(row.text("value")))));
        return days;
    }

    /** One item. */
    private record Item(String name, String value) {}

    static Table of(ReleaseContent content) {
        Programme programme = content.programme();
        Provenance provenance = content.provenance();
        List<Item> items = new ArrayList<>();
        items.add(new Item("title", programme.title()));
        items.add(new Item("synthetic", Boolean.toString(programme.synthetic())));
        items.add(new Item(
                "headline-baseline", programme.windows().headline().baseline().toString()));
        items.add(new Item(
                "headline-period", programme.windows().headline().period().toString()));
        items.add(new Item("disclosure-rule", DisclosureWords.id(programme.disclosure())));
        items.add(new Item("disclosure-statement", DisclosureWords.statement(programme.disclosure())));
        items.add(new Item("configuration", provenance.configuration()));
        items.add(new Item("code", provenance.code()));
        programme.catalogue().keyMeasures().forEach(measure -> items.add(new Item(KEY_MEASURE, measure.id())));
        programme.windows().completeTo().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> items.add(new Item(
                        COMPLETE_TO + entry.getKey().id(), entry.getValue().toString())));
        content.data()
                .quality()
                .completeTo()
                .forEach((dataset, day) -> items.add(new Item(FOUND_COMPLETE_TO + dataset.id(), day.toString())));
        return Field.table(
                ReleaseTables.ABOUT,
                List.of(
                        new Field<>(Column.text("item", "What is told"), Item::name),
                        new Field<>(Column.text("value", "Its value"), Item::value)),
                items);
    }
}
