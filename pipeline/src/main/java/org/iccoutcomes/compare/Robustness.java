package org.iccoutcomes.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.view.ChangeOf;
import org.iccoutcomes.contract.view.Variant;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Comparator.EachPeer;
import org.iccoutcomes.definition.question.Comparator.Own;
import org.iccoutcomes.definition.question.Comparator.Published;
import org.iccoutcomes.definition.question.Comparator.Target;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "which 23 %?": one headline change under every reasonable choice that the configuration offers. Those
 * are: every pair of equally many months of the programme's windows where the earlier ends before the area's start and
 * the later begins at it or after; the rate, the rate in a standard population and the number itself; every definition
 * named as an alternative; every comparator but single peers and stated numbers, which answer other questions.
 */
public final class Robustness {
    private static final String HEADLINE = "headline";

    private final Programme programme;
    private final Compare compare;

    public Robustness(Programme programme, Compare compare) {
        this.programme = programme;
        this.compare = compare;
    }

    /**
     * The headline measures of the programme: for every published change, its measure and area. Sorted by area, measure
     * and change.
     */
    public List<Variant> ofPublished() {
        return programme.catalogue().benchmarks().stream()
                .map(benchmark -> benchmark.figure())
                .flatMap(figure -> Optional.ofNullable(figure.measure())
                        .flatMap(programme.catalogue()::findMeasure)
                        .flatMap(measure -> Optional.ofNullable(figure.area())
                                .flatMap(programme.areas()::find)
                                .map(area -> new Headline(measure, area)))
                        .stream())
                .distinct()
                .sorted(Comparator.comparing((Headline h) -> h.area().name())
                        .thenComparing(h -> h.measure().id()))
                .flatMap(headline -> of(headline.measure(), headline.area()).stream())
                .toList();
    }

    private record Headline(Measure measure, Area area) {}

    /** A change under every choice, the greatest fall first; what has no figure comes last. */
    public List<Variant> of(Measure measure, Area area) {
        Optional<WindowPair> headline = ProgrammeQuestions.headline(programme.windows(), area.start());
        if (headline.isEmpty()) {
            return List.of();
        }
        List<Variant> variants = new ArrayList<>();
        for (Measure definition : definitions(measure)) {
            for (WindowPair pair : pairs(area.start(), headline.get())) {
                ask(measure, definition, area, pair, variants);
            }
        }
        variants.sort(Comparator.comparing(
                        (Variant variant) -> variant.percent().value(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(variant -> variant.finding().subject())
                .thenComparing(Variant::changeOf));
        return List.copyOf(variants);
    }

    private List<Measure> definitions(Measure measure) {
        List<String> others = programme.catalogue().alternatives().getOrDefault(measure.id(), List.of());
        return Stream.concat(
                        Stream.of(measure),
                        others.stream().flatMap(id -> programme.catalogue().findMeasure(id).stream()))
                .toList();
    }

    private void ask(Measure headline, Measure definition, Area area, WindowPair pair, List<Variant> variants) {
        boolean isHeadlinePair = pair.name().equals(HEADLINE) && headline.equals(definition);
        programme.comparators().values().stream()
                .distinct()
                .filter(Robustness::isAnotherView)
                .forEach(comparator -> {
                    for (ChangeOf of : definition.canBeStandardised() ? ANY : FIGURE) {
                        Question question = new Question(of.of(definition), area.name(), comparator, pair);
                        boolean isHeadline = isHeadlinePair && of == ChangeOf.RATE && comparator instanceof Own;
                        compare.answer(question)
                                .forEach(finding -> variants.add(new Variant(headline.id(), of, isHeadline, finding)));
                    }
                });
    }

    private static final List<ChangeOf> FIGURE = List.of(ChangeOf.RATE);
    private static final List<ChangeOf> ANY = List.of(ChangeOf.values());

    private static boolean isAnotherView(org.iccoutcomes.definition.question.Comparator comparator) {
        return !(comparator instanceof EachPeer || comparator instanceof Target || comparator instanceof Published);
    }

    private List<WindowPair> pairs(@Nullable LocalDate start, WindowPair headline) {
        LocalDate from = start == null ? headline.period().from() : start;
        Map<String, DateRange> windows = new LinkedHashMap<>();
        windows.put("headline baseline", headline.baseline());
        windows.put("headline period", headline.period());
        programme
                .windows()
                .named()
                .forEach((name, window) -> window.resolve(start)
                        .filter(range -> !windows.containsValue(range))
                        .ifPresent(range -> windows.put(name, range)));
        List<WindowPair> pairs = new ArrayList<>();
        windows.forEach((before, baseline) -> windows.forEach((after, period) -> {
            boolean isHeadline = baseline.equals(headline.baseline()) && period.equals(headline.period());
            boolean isFair =
                    baseline.to().isBefore(from) && !period.from().isBefore(from) && months(baseline) == months(period);
            if (isHeadline || isFair) {
                pairs.add(new WindowPair(isHeadline ? HEADLINE : before + " → " + after, baseline, period));
            }
        }));
        return pairs;
    }

    private static long months(DateRange range) {
        return ChronoUnit.MONTHS.between(range.from(), range.to().plusDays(1));
    }
}
