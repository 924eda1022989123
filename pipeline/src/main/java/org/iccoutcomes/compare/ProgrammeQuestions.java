package org.iccoutcomes.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.view.ChangeOf;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.question.Headline;
import org.iccoutcomes.definition.question.Windows;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a programme asks each night, of every measure.
 *
 * <ul>
 *   <li>each area whose headline windows are dates, against every comparator, over the headline and over each named
 *       window after the headline's baseline;
 *   <li>each area with a start, against every comparator, six and twelve months after it against the same calendar
 *       months of the year before: what programme reports tell;
 *   <li>what is in no area, over the same windows, against its own baseline;
 *   <li>for each area with a start of its own, the areas of its level and above, and what is in no area, over
 *       <em>its</em> windows, against their own baselines: pairs {@code headline of NAME}, {@code at 6m of NAME}, so
 *       that a table of all areas is of the same dates and nothing is dropped.
 * </ul>
 *
 * Parts of measures are asked about against their own baselines only.
 */
final class ProgrammeQuestions {
    /** Months after the start of an area's programme at which it is reported on. */
    private static final List<Integer> REPORTS = List.of(6, 12);

    private final Programme programme;
    private final List<Question> questions = new ArrayList<>();

    private ProgrammeQuestions(Programme programme) {
        this.programme = programme;
    }

    static List<Question> of(Programme programme) {
        ProgrammeQuestions all = new ProgrammeQuestions(programme);
        List<Measure> wholes = programme.catalogue().wholes();
        programme.catalogue().measures().forEach(measure -> {
            if (measure.isPart()) {
                all.askPart(measure);
            } else if (wholes.contains(measure)) {
                all.ask(measure);
            }
        });
        return List.copyOf(all.questions);
    }

    /** The headline changes of areas in rates, asked of their rates in the standard population. */
    static List<Question> standardised(Programme programme) {
        return of(programme).stream()
                .filter(question -> question.comparator() instanceof Comparator.Own
                        && question.measure().canBeStandardised()
                        && question.windows().isHeadline()
                        && programme.areas().find(question.area()).isPresent())
                .map(question -> new Question(
                        ChangeOf.STANDARDISED_RATE.of(question.measure()),
                        question.area(),
                        question.comparator(),
                        question.windows()))
                .toList();
    }

    /** The pairs of windows an area is judged by; none without a start where the headline counts from it. */
    static List<WindowPair> pairs(Windows windows, @Nullable LocalDate start) {
        List<WindowPair> pairs = new ArrayList<>();
        headline(windows, start).ifPresent(headline -> {
            pairs.add(headline);
            windows.named()
                    .forEach((name, window) -> window.resolve(start)
                            .filter(period ->
                                    period.from().isAfter(headline.baseline().to()))
                            .filter(period -> !period.equals(headline.period()))
                            .ifPresent(period -> pairs.add(new WindowPair(name, headline.baseline(), period))));
        });
        return pairs;
    }

    /** Six and twelve months after a start, where these are not the headline's own dates. */
    static List<WindowPair> sinceStart(Windows windows, @Nullable LocalDate start) {
        if (start == null) {
            return List.of();
        }
        Optional<WindowPair> headline = headline(windows, start);
        return REPORTS.stream()
                .map(months -> WindowPair.at(months, start))
                .filter(pair -> headline.filter(pair::isSameAs).isEmpty())
                .toList();
    }

    /** The programme's own pair as dates. */
    static Optional<WindowPair> headline(Windows windows, @Nullable LocalDate start) {
        return pair(windows.headline(), start);
    }

    /** A pair as dates, by the name of the programme's own. */
    static Optional<WindowPair> pair(Headline pair, @Nullable LocalDate start) {
        Optional<DateRange> baseline = pair.baseline().resolve(start);
        Optional<DateRange> period = pair.period().resolve(start);
        return baseline.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : Optional.of(new WindowPair(WindowPair.HEADLINE, baseline.get(), period.get()));
    }

    private void ask(Measure measure) {
        Windows windows = programme.windows();
        Comparator own = new Comparator.Own();
        AreaRosters.noAreaNames(programme.areas())
                .forEach((basis, name) ->
                        pairs(windows, null).forEach(pair -> questions.add(new Question(measure, name, own, pair))));
        for (Area area : programme.areas().areas()) {
            List<WindowPair> pairs = pairs(windows, area.start());
            List<WindowPair> reports = sinceStart(windows, area.start());
            pairs.forEach(pair -> askOf(measure, area, pair));
            reports.forEach(pair -> askOf(measure, area, pair));
            if (!pairs.isEmpty() && headline(windows, null).isEmpty()) {
                askOthers(measure, area, pairs.get(0));
            }
            reports.forEach(pair -> askOthers(measure, area, pair));
        }
    }

    /** A part of a measure is told beside the whole, not judged by itself: its own past, in the headline windows. */
    private void askPart(Measure part) {
        for (Area area : programme.areas().areas()) {
            headline(programme.windows(), area.start())
                    .ifPresent(pair -> questions.add(new Question(part, area.name(), new Comparator.Own(), pair)));
            sinceStart(programme.windows(), area.start())
                    .forEach(pair -> questions.add(new Question(part, area.name(), new Comparator.Own(), pair)));
        }
    }

    private void askOf(Measure measure, Area area, WindowPair pair) {
        programme.comparators().values().stream()
                .distinct()
                .filter(comparator -> isFor(comparator, measure))
                .forEach(comparator -> questions.add(new Question(measure, area.name(), comparator, pair)));
    }

    /** A target is of the measures it was set for. */
    private static boolean isFor(Comparator comparator, Measure measure) {
        return !(comparator instanceof Comparator.Target target)
                || target.measures().isEmpty()
                || target.measures().contains(measure.id());
    }

    private void askOthers(Measure measure, Area area, WindowPair pair) {
        WindowPair theirs = pair.of(area.name());
        Comparator own = new Comparator.Own();
        programme.areas().areas().stream()
                .filter(other -> !other.name().equals(area.name()))
                .filter(other -> other.level().equals(area.level())
                        || programme.areas().withDescendants(other).contains(area))
                .filter(other -> other.basis().equals(area.basis()))
                .forEach(other -> questions.add(new Question(measure, other.name(), own, theirs)));
        String noArea = AreaRosters.noAreaNames(programme.areas()).get(area.basis());
        if (noArea != null) {
            questions.add(new Question(measure, noArea, own, theirs));
        }
    }
}
