package org.iccoutcomes.report;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.FindingsTable;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;

/** A release as a report sees it: its tables and nothing else. */
public final class ReleaseView {
    private final String name;
    private final SortedMap<String, Table> tables = new TreeMap<>();
    private final List<Finding> findings;
    private final List<Finding> standardised;

    /**
     * A view of a release.
     *
     * @param name such as {@code 0042}
     * @param tables its summaries
     */
    public ReleaseView(String name, Collection<Table> tables) {
        this.name = name;
        tables.forEach(table -> this.tables.put(table.name(), table));
        this.findings = read(ReleaseTables.FINDINGS);
        this.standardised = read(ReleaseTables.STANDARDISED);
    }

    public String name() {
        return name;
    }

    /** A table by its name. */
    public Table table(String table) {
        Table found = tables.get(table);
        if (found == null) {
            throw new IllegalArgumentException("release " + name + " holds no table " + table);
        }
        return found;
    }

    /** Whether the release holds a table; those made before there was one do not. */
    boolean holds(String table) {
        return tables.containsKey(table);
    }

    /** Every finding, in the order of the table. */
    public List<Finding> findings() {
        return findings;
    }

    /** Headline changes of standardised rates; none in a release made before there were any. */
    List<Finding> standardised() {
        return standardised;
    }

    private List<Finding> read(String table) {
        return tables.containsKey(table)
                ? FindingsTable.read(table(table)).stream()
                        .map(ProtectedFinding::shown)
                        .toList()
                : List.of();
    }

    Stream<Rows.Row> rows(String table) {
        return new Rows(table(table)).stream();
    }

    /** Every table, by name. */
    public Collection<Table> tables() {
        return Collections.unmodifiableCollection(tables.values());
    }

    /** Values of an item of the release's own account of itself; none where it has none. */
    public List<String> about(String item) {
        return rows(ReleaseTables.ABOUT)
                .filter(row -> row.text("item").equals(item))
                .map(row -> row.text("value"))
                .toList();
    }

    /** The programme's title. */
    public String title() {
        return String.join("", about("title"));
    }

    /** Whether the data are made up. */
    public boolean isSynthetic() {
        return about("synthetic").contains("true");
    }

    /** The own-baseline findings of the headline windows. */
    List<Finding> headlines() {
        return findings.stream()
                .filter(finding -> finding.subject().comparator().equals("own")
                        && finding.subject().windows().equals("headline"))
                .toList();
    }
}
