package org.iccoutcomes.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.words.DisclosureWords;

/** What a release is about, as items and values. */
final class AboutTable {
    private AboutTable() {}

    /** One item. */
    private record Item(String name, String value) {}

    static Table of(Programme programme, Provenance provenance) {
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
        programme.windows().completeTo().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> items.add(new Item(
                        "complete-to " + entry.getKey().id(), entry.getValue().toString())));
        return Field.table(
                ReleaseTables.ABOUT,
                List.of(
                        new Field<>(Column.text("item", "What is told"), Item::name),
                        new Field<>(Column.text("value", "Its value"), Item::value)),
                items);
    }
}
