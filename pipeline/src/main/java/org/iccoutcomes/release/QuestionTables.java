package org.iccoutcomes.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Codelist;
import org.iccoutcomes.definition.measure.Grouping;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;
import org.iccoutcomes.words.MeasureWords;

/** What was asked: measures in words, areas, and windows as dates. */
final class QuestionTables {
    private QuestionTables() {}

    /** A window as it falls for one area. */
    private record Dated(String window, String meaning, Area area, DateRange range) {}

    static Table definitions(Programme programme) {
        List<Field<Measure>> fields = List.of(
                new Field<>(Column.text("measure", "Measure id"), Measure::id),
                new Field<>(Column.text("title", "Measure in words"), Measure::title),
                new Field<>(Column.text("definition", "What is counted"), MeasureWords::definition),
                new Field<>(Column.text("population", "Whom it is about"), MeasureWords::population),
                new Field<>(Column.text("unit", "Unit of its rate"), MeasureWords::unit),
                new Field<>(Column.text("direction", "Which way is better"), MeasureWords::direction),
                new Field<>(
                        Column.text("grain", "Shortest period counted"),
                        m -> m.counting().grain().name().toLowerCase(Locale.ROOT)),
                new Field<>(
                        Column.text("code_lists", "Code lists used, with their versions"), QuestionTables::codelists),
                new Field<>(Column.text("notes", "Caveats"), Measure::notes),
                new Field<>(
                        Column.text("theme", "Heading it is told under"),
                        m -> m.grouping().theme()),
                new Field<>(
                        Column.text("whole", "Measure it is a part of"),
                        m -> m.grouping().whole()),
                new Field<>(
                        Column.text("part", "Which part it is"),
                        m -> m.grouping().part()),
                new Field<>(
                        Column.text("published", "Where its values by practice are published already"),
                        m -> Field.of(m.grouping().dashboard(), Grouping.Dashboard::published)));
        return Field.table(
                ReleaseTables.DEFINITIONS, fields, programme.catalogue().measures());
    }

    private static String codelists(Measure measure) {
        return MeasureWords.codelists(measure).values().stream()
                .map(QuestionTables::cite)
                .collect(Collectors.joining("; "));
    }

    private static String cite(Codelist list) {
        return list.title() + " (" + list.id() + " version " + list.version() + ", " + list.source() + ")";
    }

    static Table areas(Programme programme) {
        List<Field<Area>> fields = List.of(
                new Field<>(Column.text("area", "Area"), Area::name),
                new Field<>(Column.text("parent", "Area it belongs to"), Area::parent),
                new Field<>(Column.text("level", "Level"), Area::level),
                new Field<>(
                        Column.text("basis", "What its members are"),
                        a -> a.basis().name()),
                new Field<>(Column.date("start", "First day of its programme"), Area::start));
        return Field.table(ReleaseTables.AREAS, fields, programme.areas().areas());
    }

    static Table windows(Programme programme) {
        List<Dated> dated = new ArrayList<>();
        for (Area area : programme.areas().areas()) {
            add(dated, "headline baseline", programme.windows().headline().baseline(), area);
            add(dated, "headline period", programme.windows().headline().period(), area);
            programme.windows().named().forEach((name, window) -> add(dated, name, window, area));
        }
        List<Field<Dated>> fields = List.of(
                new Field<>(Column.text("window", "Name"), Dated::window),
                new Field<>(Column.text("meaning", "As configured"), Dated::meaning),
                new Field<>(Column.text("area", "Area"), d -> d.area().name()),
                new Field<>(Column.date("from", "First day"), d -> d.range().from()),
                new Field<>(Column.date("to", "Last day"), d -> d.range().to()));
        return Field.table(ReleaseTables.WINDOWS, fields, dated);
    }

    private static void add(List<Dated> dated, String name, Window window, Area area) {
        Optional<DateRange> range = window.resolve(area.start());
        range.ifPresent(days -> dated.add(new Dated(name, window.toString(), area, days)));
    }
}
