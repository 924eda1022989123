package org.iccoutcomes.config.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.ProgrammeDocument.ComparatorDocument;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.config.text.WindowText;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.Window;

/**
 * Reads what a change is judged against. The area's own baseline always is, and comes first.
 *
 * @param areas the programme's; with none, which is reported elsewhere, names of areas are not checked
 * @param measures ids of the programme's measures
 * @param windows reads a window, by name too
 */
public record ComparatorsReader(AreaTree areas, List<String> measures, WindowText windows, Problems problems) {
    private static final String OWN = "own";
    private static final String PEERS = "peers";
    private static final String EACH = "each";
    private static final String REST = "rest";
    private static final String SYNTHETIC = "synthetic";
    private static final String TARGET = "target";
    private static final String BENCHMARK = "benchmark";
    private static final double NOTHING_LEFT = -100;

    public Map<String, Comparator> read(Entries<ComparatorDocument> entries) {
        Map<String, Comparator> comparators = new LinkedHashMap<>();
        comparators.put(OWN, new Comparator.Own());
        for (Entries.Entry<ComparatorDocument> entry : entries) {
            if (entry.value() != null) {
                comparator(entry.key(), entry.value())
                        .ifPresent(c -> comparators.put(entry.key().value(), c));
            }
        }
        return Collections.unmodifiableMap(comparators);
    }

    private Optional<Comparator> comparator(Text name, ComparatorDocument document) {
        long said = Stream.of(document.level(), document.of(), document.area(), document.areas(), document.percent())
                .filter(Objects::nonNull)
                .count();
        if (said != 1) {
            problems.error(name.place(), "comparator " + name + " says " + said + " things", form(name.value()));
            return Optional.empty();
        }
        return switch (name.value()) {
            case OWN -> refuse(name, "the area's own baseline is always there", "leave it out");
            case PEERS -> level(name, document).map(Comparator.Peers::new);
            case EACH -> level(name, document).map(Comparator.EachPeer::new);
            case REST -> rest(name, document);
            case SYNTHETIC -> level(name, document).map(Comparator.Synthetic::new);
            case BENCHMARK -> refuse(name, "published figures are always there to compare with", "leave it out");
            default -> named(name, document);
        };
    }

    private static String form(String name) {
        return switch (name) {
            case PEERS, EACH, SYNTHETIC -> "write {level: icc}";
            case REST -> "write {of: parent}";
            case TARGET -> "write {percent: -3.5}";
            default -> "write {area: NAME} or {areas: [NAME, NAME]}";
        };
    }

    private Optional<Comparator> refuse(Text name, String message, String suggestion) {
        problems.error(name.place(), message, suggestion);
        return Optional.empty();
    }

    private Optional<String> level(Text name, ComparatorDocument document) {
        Text level = document.level();
        if (level == null) {
            refuse(name, "comparator " + name + " needs a level", form(name.value()));
            return Optional.empty();
        }
        List<String> levels = areas.areas().stream().map(Area::level).distinct().toList();
        if (!levels.isEmpty() && !levels.contains(level.value())) {
            problems.unknownName(level.place(), "no area has level '" + level + "'", Nearest.of(level.value(), levels));
        }
        return Optional.of(level.value());
    }

    private Optional<Comparator> rest(Text name, ComparatorDocument document) {
        Text of = document.of();
        if (of == null || !of.value().equals("parent")) {
            return refuse(name, "comparator rest is the rest of the parent", form(REST));
        }
        return Optional.of(new Comparator.Rest());
    }

    /** A target, a group or an area, under a name of the programme's own. */
    private Optional<Comparator> named(Text name, ComparatorDocument document) {
        if (document.percent() != null) {
            return target(name, document, document.percent().doubleValue());
        }
        return document.areas() != null ? group(name, document, document.areas()) : area(name, document);
    }

    private Optional<Comparator> target(Text name, ComparatorDocument document, double percent) {
        if (!(percent > NOTHING_LEFT)) {
            return refuse(name, "a target of " + percent + " % leaves less than nothing", "write more than -100");
        }
        List<String> ids = new ArrayList<>();
        for (Text id : document.measures() == null ? List.<Text>of() : document.measures()) {
            if (!measures.contains(id.value())) {
                problems.unknownName(id.place(), "unknown measure '" + id + "'", Nearest.of(id.value(), measures));
            }
            ids.add(id.value());
        }
        return Optional.of(new Comparator.Target(name.value(), percent, ids));
    }

    private Optional<Comparator> group(Text name, ComparatorDocument document, List<Text> group) {
        group.forEach(this::checkArea);
        if (group.isEmpty()) {
            return refuse(name, "comparator " + name + " names no area", "write {areas: [NAME, NAME]}");
        }
        Window baseline = null;
        if (document.baseline() != null) {
            try {
                baseline = windows.parse(document.baseline().value());
            } catch (UnreadableText e) {
                problems.error(document.baseline().place(), e);
            }
        }
        return Optional.of(new Comparator.Group(
                name.value(), group.stream().map(Text::value).toList(), baseline));
    }

    private void checkArea(Text area) {
        if (!areas.areas().isEmpty() && areas.find(area.value()).isEmpty()) {
            problems.unknownName(
                    area.place(), "unknown area '" + area + "'", Nearest.of(area.value(), AreaNames.of(areas)));
        }
    }

    private Optional<Comparator> area(Text name, ComparatorDocument document) {
        Text area = document.area();
        if (area == null) {
            return Nearest.of(name.value(), List.of(PEERS, EACH, REST, SYNTHETIC, TARGET))
                    .map(n -> refuse(name, "unknown comparator '" + name + "'", "did you mean " + n + "?"))
                    .orElseGet(() -> refuse(name, "unknown comparator '" + name + "'", form(name.value())));
        }
        checkArea(area);
        return Optional.of(new Comparator.OneArea(area.value()));
    }
}
