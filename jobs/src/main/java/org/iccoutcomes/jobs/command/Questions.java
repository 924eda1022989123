package org.iccoutcomes.jobs.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.compare.Question;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.jspecify.annotations.Nullable;

/** What was typed, as questions; every unknown name is told at once with the nearest valid one. */
final class Questions {
    private final Programme programme;
    private final WindowOptions windows;
    private final Population population;
    private final @Nullable StudyDesign design;
    private final List<String> unknown = new ArrayList<>();

    Questions(Programme programme, WindowOptions windows, Population population, @Nullable StudyDesign design) {
        this.programme = programme;
        this.windows = windows;
        this.population = population;
        this.design = design;
    }

    List<Question> of(List<String> measureIds, List<String> areaNames, List<String> against) {
        List<Measure> measures = measureIds.stream()
                .flatMap(id -> known("measure", id, programme.catalogue().findMeasure(id), measureIds()).stream())
                .toList();
        List<Area> areas = areaNames.isEmpty()
                ? withStart()
                : areaNames.stream()
                        .flatMap(name -> area("area", name).stream())
                        .toList();
        List<Comparator> comparators =
                against.stream().flatMap(word -> comparator(word).stream()).toList();
        refuseUnknown();
        List<Question> questions = new ArrayList<>();
        for (Measure measure : measures) {
            for (Area area : areas) {
                comparators.forEach(comparator -> questions.add(new Question(
                        measure,
                        area.name(),
                        at(comparator, area),
                        windows.of(programme.windows(), area),
                        population,
                        design)));
            }
        }
        return List.copyOf(questions);
    }

    private List<Area> withStart() {
        List<Area> started = programme.areas().areas().stream()
                .filter(area -> area.start() != null)
                .toList();
        if (started.isEmpty()) {
            throw Failure.before(
                    ExitCode.USAGE, "no area has a start date, so an area must be named.", "icc list areas");
        }
        return started;
    }

    private Optional<Area> area(String what, String name) {
        return known(what, name, programme.areas().find(name), areaNames());
    }

    private Optional<Comparator> comparator(String word) {
        return switch (word) {
            case "own" -> Optional.of(new Comparator.Own());
            case "peers" -> Optional.of(programme.comparators().getOrDefault("peers", new Comparator.Peers("")));
            case "each" -> Optional.of(programme.comparators().getOrDefault("each", new Comparator.EachPeer("")));
            case "rest" -> Optional.of(new Comparator.Rest());
            case "synthetic" ->
                Optional.of(programme.comparators().getOrDefault("synthetic", new Comparator.Synthetic("")));
            case "benchmark" -> Optional.of(new Comparator.Published());
            default -> named(word);
        };
    }

    /** One the programme names, or an area. */
    private Optional<Comparator> named(String word) {
        Comparator ofProgramme = programme.comparators().get(word);
        if (ofProgramme != null) {
            return Optional.of(ofProgramme);
        }
        if (word.equals("target")) {
            unknown.add("error: the programme names no target; write comparators: {target: {percent: -3.5}}");
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(List.of("own", "peers", "each", "rest", "synthetic", "benchmark"));
        names.addAll(programme.comparators().keySet());
        names.addAll(areaNames());
        return known("comparator", word, programme.areas().find(word), names)
                .map(area -> new Comparator.OneArea(area.name()));
    }

    /** A programme that names no level for its peers compares an area with those of its own level. */
    private static Comparator at(Comparator comparator, Area area) {
        if (comparator instanceof Comparator.Peers peers && peers.level().isEmpty()) {
            return new Comparator.Peers(area.level());
        }
        if (comparator instanceof Comparator.EachPeer each && each.level().isEmpty()) {
            return new Comparator.EachPeer(area.level());
        }
        if (comparator instanceof Comparator.Synthetic mixture
                && mixture.level().isEmpty()) {
            return new Comparator.Synthetic(area.level());
        }
        return comparator;
    }

    private <T> Optional<T> known(String what, String typed, Optional<T> found, Collection<String> names) {
        if (found.isEmpty()) {
            unknown.add("error: unknown " + what + " '" + typed + "'"
                    + Nearest.of(typed, names)
                            .map(n -> "  did you mean " + n + "?")
                            .orElse(""));
        }
        return found;
    }

    private void refuseUnknown() {
        if (!unknown.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    unknown.size() == 1 ? "a name is not known." : unknown.size() + " names are not known.",
                    unknown,
                    "Nothing was read or written.",
                    "icc list measures, or icc list areas");
        }
    }

    private List<String> measureIds() {
        return programme.catalogue().measures().stream().map(Measure::id).toList();
    }

    private List<String> areaNames() {
        return programme.areas().areas().stream().map(Area::name).toList();
    }
}
