package org.iccoutcomes.config.question;

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
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.question.Comparator;

/**
 * Reads what a change is judged against. The area's own baseline always is, and comes first.
 *
 * @param areas the programme's; with none, which is reported elsewhere, names of areas are not checked
 */
public record ComparatorsReader(AreaTree areas, Problems problems) {
    private static final String OWN = "own";
    private static final String PEERS = "peers";
    private static final String EACH = "each";
    private static final String REST = "rest";

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
        long said = Stream.of(document.level(), document.of(), document.area())
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
            default -> area(name, document);
        };
    }

    private static String form(String name) {
        return switch (name) {
            case PEERS, EACH -> "write {level: icc}";
            case REST -> "write {of: parent}";
            default -> "write {area: NAME}";
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

    private Optional<Comparator> area(Text name, ComparatorDocument document) {
        Text area = document.area();
        if (area == null) {
            return Nearest.of(name.value(), List.of(PEERS, EACH, REST))
                    .map(n -> refuse(name, "unknown comparator '" + name + "'", "did you mean " + n + "?"))
                    .orElseGet(() -> refuse(name, "unknown comparator '" + name + "'", form(name.value())));
        }
        if (!areas.areas().isEmpty() && areas.find(area.value()).isEmpty()) {
            problems.unknownName(
                    area.place(), "unknown area '" + area + "'", Nearest.of(area.value(), AreaNames.of(areas)));
        }
        return Optional.of(new Comparator.OneArea(area.value()));
    }
}
