package org.iccoutcomes.config.area;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.config.bind.Documents;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.table.Cell;
import org.iccoutcomes.config.table.LocatedCsv;
import org.iccoutcomes.config.table.Row;
import org.iccoutcomes.config.text.RangeText;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code areas.csv}: a row is a member's time in an area. An area without members of its own has one row with an
 * empty member, and may leave the basis to the areas below it. What is said of the area itself is the same in all its
 * rows.
 */
public final class AreasFile {
    private static final List<String> COLUMNS =
            List.of("area", "parent", "level", "basis", "member", "valid_from", "valid_to", "start");

    /** What every row of an area must say alike. */
    private static final List<String> ABOUT_AREA = List.of("parent", "level", "basis", "start");

    private final Problems problems;
    private final Map<String, Row> firstRows = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final List<LocatedMembership> memberships = new ArrayList<>();

    private AreasFile(Problems problems) {
        this.problems = problems;
    }

    /** The areas, or empty when the table as a whole cannot be read; rows that are wrong are reported and left out. */
    public static Optional<AreaTree> read(Path file, Place namedAt, Documents documents) {
        return documents
                .files()
                .read(file, Optional.of(namedAt))
                .flatMap(source -> LocatedCsv.read(source, COLUMNS, documents.problems()))
                .map(table -> new AreasFile(documents.problems()).tree(table, namedAt));
    }

    private AreaTree tree(LocatedCsv table, Place namedAt) {
        if (table.rows().isEmpty()) {
            problems.error(namedAt, "the areas table has no rows");
        }
        table.rows().forEach(this::add);
        new BasesFromBelow(areas, firstRows, problems).fill();
        AreaChecks checks = new AreaChecks(areas, firstRows, problems);
        checks.parents();
        checks.overlaps(memberships);
        return new AreaTree(
                List.copyOf(areas.values()),
                memberships.stream().map(LocatedMembership::membership).toList());
    }

    private void add(Row row) {
        String name = row.text("area");
        if (name.isEmpty() || row.text("level").isEmpty()) {
            problems.error(row.place(), "a row needs an area and a level");
            return;
        }
        Row first = firstRows.putIfAbsent(name, row);
        if (first == null) {
            areas.put(name, area(row));
        } else {
            ABOUT_AREA.forEach(column -> checkAlike(first, row, column));
        }
        membership(row)
                .ifPresent(m -> memberships.add(
                        new LocatedMembership(m, row.get("member").place())));
    }

    private Area area(Row row) {
        String parent = row.text("parent");
        return new Area(
                row.text("area"),
                parent.isEmpty() ? null : parent,
                row.text("level"),
                basis(row),
                date(row.get("start")));
    }

    /** Empty where the areas below it tell. */
    private Basis basis(Row row) {
        return row.get("basis").isEmpty() ? BasesFromBelow.UNTOLD : BasisNames.check(row.get("basis"), problems);
    }

    private void checkAlike(Row first, Row row, String column) {
        if (!first.text(column).equals(row.text(column))) {
            problems.error(
                    row.get(column).place(),
                    "'" + row.text("area") + "' has " + column + " '" + row.text(column) + "' here but '"
                            + first.text(column) + "' on line " + first.place().line(),
                    "give all its rows the same " + column);
        }
    }

    private Optional<Membership> membership(Row row) {
        @Nullable LocalDate from = date(row.get("valid_from"));
        @Nullable LocalDate to = date(row.get("valid_to"));
        if (row.get("member").isEmpty()) {
            return Optional.empty();
        }
        if (row.get("basis").isEmpty()) {
            problems.error(row.get("member").place(), "a member without a basis", "such as practice, lsoa or provider");
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.error(row.get("valid_to").place(), "valid_to " + to + " is before valid_from " + from);
            return Optional.empty();
        }
        return Optional.of(new Membership(row.text("area"), row.text("member"), from, to));
    }

    private @Nullable LocalDate date(Cell cell) {
        if (cell.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = RangeText.day(cell.text());
        if (day.isEmpty()) {
            problems.error(cell.place(), "'" + cell.text() + "' is not a date", "write yyyy-MM-dd");
        }
        return day.orElse(null);
    }
}
