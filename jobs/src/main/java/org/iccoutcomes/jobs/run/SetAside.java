package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows set aside of the files a release was made from. Values of persons were never kept, only their shapes.
 *
 * @param stores where they are
 * @param release number of the release
 */
public record SetAside(Stores stores, int release) {
    private static final String RULE = "rule";
    private static final String RULES = "rules";

    /** How many rows of each file each rule decided over. */
    public Table byRule() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Provenance.Source source : sources()) {
            if (source.rows().quarantined() > 0) {
                Table table = rowsOf(source);
                SortedMap<String, Long> counts = new TreeMap<>();
                table.rows().forEach(row -> counts.merge(String.valueOf(row.get(table.indexOf(RULE))), 1L, Long::sum));
                counts.forEach((rule, count) -> rows.add(Arrays.asList(source.feed(), source.file(), rule, count)));
            }
        }
        return new Table(
                "rows_set_aside",
                List.of(
                        Column.text("feed", "Feed"),
                        Column.text("file", "File name"),
                        Column.text(RULE, "The rule that decided"),
                        Column.integer("rows", "Rows of the file")),
                rows);
    }

    /**
     * The rows themselves, a table a file.
     *
     * @param file part of a file's name; empty for every file
     * @param rule a rule the row breaks, or the part of it before the colon; empty for every rule
     */
    public List<Table> rows(String file, String rule) {
        List<Table> tables = new ArrayList<>();
        for (Provenance.Source source : sources()) {
            if (source.rows().quarantined() > 0 && source.file().contains(file)) {
                Table table = rowsOf(source);
                List<List<@Nullable Object>> wanted = table.rows().stream()
                        .filter(row -> breaks(String.valueOf(row.get(table.indexOf(RULES))), rule))
                        .toList();
                if (!wanted.isEmpty()) {
                    tables.add(new Table(source.file(), table.columns(), wanted));
                }
            }
        }
        return List.copyOf(tables);
    }

    private static boolean breaks(String rules, String rule) {
        return rule.isEmpty()
                || Arrays.stream(rules.split(" ", -1))
                        .anyMatch(broken -> broken.equals(rule) || broken.startsWith(rule + ":"));
    }

    private List<Provenance.Source> sources() {
        return stores.releases().manifest(release).provenance().sources();
    }

    private Table rowsOf(Provenance.Source source) {
        return stores.deliveries().quarantine(source.feed(), source.delivery());
    }
}
