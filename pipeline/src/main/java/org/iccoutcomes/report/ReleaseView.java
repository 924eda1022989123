package org.iccoutcomes.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.AboutTable;
import org.iccoutcomes.release.FindingsTable;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;

/** A release as a report sees it: its tables and nothing else. */
public final class ReleaseView {
    static final String HEADLINE = "headline";
    private static final int MOST_KEY_MEASURES = 8;

    private final String name;
    private final SortedMap<String, Table> tables = new TreeMap<>();
    private final Map<String, Rows.Row> definitions = new LinkedHashMap<>();
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
        if (holds(ReleaseTables.DEFINITIONS)) {
            rows(ReleaseTables.DEFINITIONS).forEach(row -> definitions.put(row.text("measure"), row));
        }
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

    /**
     * Ids of the measures that are charted and led with; of a release that names none, those of published figures, else
     * the first eight.
     */
    List<String> keyMeasures() {
        List<String> named = holds(ReleaseTables.ABOUT) ? about(AboutTable.KEY_MEASURE) : List.of();
        List<String> published = rows(ReleaseTables.BENCHMARKS)
                .map(row -> row.text("measure"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (!named.isEmpty() || !published.isEmpty()) {
            return named.isEmpty() ? published : named;
        }
        return definitions.keySet().stream()
                .filter(measure -> !isPart(measure))
                .limit(MOST_KEY_MEASURES)
                .toList();
    }

    /** The first day of an area's programme. */
    Optional<LocalDate> start(String area) {
        return rows(ReleaseTables.AREAS)
                .filter(row -> row.text("area").equals(area) && row.has("start"))
                .map(row -> row.date("start"))
                .findFirst();
    }

    /** Ids of the measures of each theme, both in the order of the definitions; without a theme last, under "". */
    Map<String, List<String>> themes() {
        Map<String, List<String>> themes = new LinkedHashMap<>();
        definitions
                .values()
                .forEach(row -> themes.computeIfAbsent(row.textIfAny("theme"), t -> new ArrayList<>())
                        .add(row.text("measure")));
        List<String> without = themes.remove("");
        if (without != null) {
            themes.put("", without);
        }
        return themes;
    }

    /** The theme of a measure; empty without one. */
    String theme(String measure) {
        return definition(measure).map(row -> row.textIfAny("theme")).orElse("");
    }

    /** Whether a measure is a part of another. */
    boolean isPart(String measure) {
        return definition(measure).filter(row -> row.hasIfAny("whole")).isPresent();
    }

    /** A measure's row of the table of definitions. */
    Optional<Rows.Row> definition(String measure) {
        return Optional.ofNullable(definitions.get(measure));
    }

    /**
     * Every area's own change of a measure over the same dates: the headline windows, or those of the lead area where
     * each area has its own.
     */
    List<Finding> sideBySide(String measure) {
        List<Finding> own = findings.stream()
                .filter(finding -> finding.subject().comparator().equals("own")
                        && finding.subject().measure().equals(measure))
                .toList();
        String lead = leadArea().orElse("");
        List<Finding> beside = own.stream()
                .filter(finding -> finding.subject().windows().equals(HEADLINE + " of " + lead)
                        || (finding.subject().area().equals(lead)
                                && finding.subject().windows().equals(HEADLINE)))
                .toList();
        boolean isEachOfItsOwn =
                beside.stream().anyMatch(finding -> !finding.subject().windows().equals(HEADLINE));
        return isEachOfItsOwn
                ? beside
                : own.stream()
                        .filter(finding -> finding.subject().windows().equals(HEADLINE))
                        .toList();
    }

    /** The area most published figures are about, else the first with a start. */
    Optional<String> leadArea() {
        Map<String, Long> published = rows(ReleaseTables.BENCHMARKS)
                .filter(row -> row.has("area"))
                .collect(Collectors.groupingBy(row -> row.text("area"), LinkedHashMap::new, Collectors.counting()));
        return published.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> rows(ReleaseTables.AREAS)
                        .filter(row -> row.has("start"))
                        .map(row -> row.text("area"))
                        .findFirst());
    }

    /** A measure's rows of the latest twelve months, an area each; none in a release made before there were any. */
    List<Rows.Row> latest(String measure) {
        return holds(ReleaseTables.LATEST)
                ? rows(ReleaseTables.LATEST)
                        .filter(row -> row.text("measure").equals(measure))
                        .toList()
                : List.of();
    }

    /** The areas that are within no other. */
    List<String> topAreas() {
        return rows(ReleaseTables.AREAS)
                .filter(row -> !row.has("parent"))
                .map(row -> row.text("area"))
                .toList();
    }

    /** The own-baseline findings of the headline windows. */
    List<Finding> headlines() {
        return findings.stream()
                .filter(finding -> finding.subject().comparator().equals("own")
                        && finding.subject().windows().equals(HEADLINE))
                .toList();
    }
}
