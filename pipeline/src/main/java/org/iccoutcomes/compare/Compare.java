package org.iccoutcomes.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.compare.history.Known;
import org.iccoutcomes.compare.rollup.CubeIndex;
import org.iccoutcomes.compare.rollup.DayRuns;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;

/**
 * Answers questions about a programme from its cube. Sums once made are kept for the next question, so one instance
 * belongs to one thread; every answer depends on the question alone.
 */
public final class Compare {
    private final Programme programme;
    private final CubeIndex index;
    private final Workings workings;
    private final Known known;

    public Compare(Programme programme, Cube cube) {
        this.programme = programme;
        this.index = new CubeIndex(cube);
        this.known = new Known(index, programme.windows().completeTo());
        this.workings = Workings.of(known, programme.areas());
    }

    /** Every finding of a programme, sorted by subject: see {@link ProgrammeQuestions} for what is asked. */
    public static List<Finding> programme(Programme programme, Cube cube) {
        return new Compare(programme, cube).programme();
    }

    /** Every finding of the programme, with p adjusted within each family. */
    public List<Finding> programme() {
        List<Finding> findings = ProgrammeQuestions.of(programme).stream()
                .flatMap(question -> answer(question).stream())
                .sorted((a, b) -> a.subject().compareTo(b.subject()))
                .toList();
        return FalseDiscovery.adjusted(findings, programme.catalogue().measures());
    }

    /** What is told beside the findings: control charts, funnels, and how the headlines hold up under other choices. */
    public Views views() {
        return new ViewsOf(programme, this, known, workings).all();
    }

    /**
     * The findings that answer a question: one, or one for each peer.
     *
     * @throws IllegalArgumentException when no area has the name; names are checked where they are typed
     */
    public List<Finding> answer(Question question) {
        Answering answering = new Answering(workings, question);
        List<Opponent> opponents = answering
                .area()
                .map(area -> question.comparator()
                        .match(new Opponents(
                                workings.rosters(),
                                area,
                                question.measure().id(),
                                question.windows().period(),
                                programme.catalogue().benchmarks())))
                .orElse(List.of(new Opponent.Own()));
        return opponents.stream().map(answering::against).toList();
    }

    /**
     * A measure in one window where there is nothing to compare: a finding with that window on both sides, no change.
     */
    public Finding level(Measure measure, String area, DateRange window) {
        WindowPair pair = new WindowPair(window.toString(), window, window);
        return new Answering(workings, new Question(measure, area, new Comparator.Own(), pair)).levelOnly();
    }

    /** The name to ask for everything a measure counts, in an area or not: by the first basis it is counted on. */
    public String everybody(Measure measure) {
        List<Basis> bases = List.copyOf(programme.areas().bases());
        return AreaRosters.everybodyName(bases.stream()
                .filter(basis -> index.isCountedBy(measure, basis))
                .findFirst()
                .orElseGet(() -> bases.get(0)));
    }

    /** From the first to the last day on which the measure is known and complete; empty when there is none. */
    public Optional<DateRange> span(Measure measure) {
        return index.span(measure).flatMap(span -> {
            LocalDate last =
                    programme.windows().completeTo().get(measure.counting().dataset());
            return last == null ? Optional.of(span) : DayRuns.overlap(span, new DateRange(LocalDate.MIN, last));
        });
    }
}
