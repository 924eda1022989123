package org.iccoutcomes.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.JudgedBenchmark;
import org.iccoutcomes.contract.finding.Verdict;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Benchmark.Figure;
import org.iccoutcomes.definition.question.Benchmark.Kind;
import org.iccoutcomes.definition.question.Benchmark.PublishedValue;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.iccoutcomes.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Sets published figures beside ours and judges them. Where the sources conflict no verdict is reached; where ours,
 * rounded as the published one was, equals it, it is reproduced, or merely planted when the data are made up.
 */
public final class Benchmarks {
    /** Digits that the arithmetic of a percentage does not touch. */
    private static final MathContext CERTAIN = new MathContext(12);

    private final Programme programme;
    private final Compare compare;

    private Benchmarks(Programme programme, Compare compare) {
        this.programme = programme;
        this.compare = compare;
    }

    /** Judges every published figure of a programme, in the order of its files. */
    public static List<JudgedBenchmark> judge(Programme programme, Cube cube) {
        return judge(programme, new Compare(programme, cube));
    }

    /** The same with a cube already sorted. */
    public static List<JudgedBenchmark> judge(Programme programme, Compare compare) {
        Benchmarks benchmarks = new Benchmarks(programme, compare);
        return programme.catalogue().benchmarks().stream()
                .map(benchmarks::judge)
                .toList();
    }

    /** Our finding, or the reason there is none. */
    private record Ours(Optional<Finding> finding, String why) {
        static Ours none(String why) {
            return new Ours(Optional.empty(), why);
        }
    }

    private JudgedBenchmark judge(Benchmark benchmark) {
        Ours ours = ours(benchmark.figure());
        Finding finding = ours.finding().orElse(null);
        if (!benchmark.conflicts().isEmpty()) {
            return new JudgedBenchmark(benchmark, finding, Verdict.SOURCES_CONFLICT, ours.why());
        }
        if (finding == null) {
            return new JudgedBenchmark(benchmark, null, Verdict.CANNOT_BE_COMPUTED, ours.why());
        }
        Interval number = JudgedBenchmark.number(benchmark.figure().kind(), finding);
        if (number.value() == null) {
            return new JudgedBenchmark(benchmark, finding, Verdict.CANNOT_BE_COMPUTED, reasons(finding));
        }
        PublishedValue published = benchmark.value();
        return published == null
                ? new JudgedBenchmark(
                        benchmark, finding, Verdict.CANNOT_BE_COMPUTED, "Only words were published, no number.")
                : new JudgedBenchmark(benchmark, finding, verdict(published, number), ours.why());
    }

    private Verdict verdict(PublishedValue published, Interval ours) {
        double value = ours.value() == null ? Double.NaN : ours.value();
        if (rounded(value, published.rounding()).compareTo(rounded(published.number(), published.rounding())) == 0) {
            return programme.synthetic() ? Verdict.MATCHES_PLANTED : Verdict.REPRODUCED;
        }
        Double lower = ours.lower();
        Double upper = ours.upper();
        boolean within = lower != null && upper != null && lower <= published.number() && published.number() <= upper;
        return within ? Verdict.WITHIN_INTERVAL : Verdict.DIFFERS;
    }

    /**
     * The number in whole steps of the published rounding, halves away from zero: 155 of 200 is a fall by 22.5 %,
     * though a double has it as 22.499999999999996.
     */
    private static BigDecimal rounded(double number, double step) {
        return BigDecimal.valueOf(number).round(CERTAIN).divide(BigDecimal.valueOf(step), 0, RoundingMode.HALF_UP);
    }

    private Ours ours(Figure figure) {
        String id = figure.measure();
        if (figure.kind() == Kind.NOT_COMPUTABLE || id == null) {
            return Ours.none(figure.why() == null ? "No measure of the programme gives it." : figure.why());
        }
        Optional<Measure> measure = programme.catalogue().findMeasure(id);
        if (measure.isEmpty()) {
            return Ours.none("The programme does not compute " + id + ".");
        }
        Measure counted = figure.isOfCounts() ? measure.get().ofCounts() : measure.get();
        return figure.kind() == Kind.TOTAL_COUNT || figure.windows().from() != null
                ? sinceDate(counted, figure)
                : twoWindows(counted, figure);
    }

    private Ours twoWindows(Measure measure, Figure figure) {
        Optional<Area> area = area(figure.area());
        String startOf = figure.windows().startOf();
        Optional<Area> started = startOf == null ? area : area(startOf);
        if (area.isEmpty() || started.isEmpty()) {
            return Ours.none("The figure names no area of the programme.");
        }
        Optional<WindowPair> pair = ProgrammeQuestions.pair(
                figure.windows().or(programme.windows().headline()),
                started.get().start());
        if (pair.isEmpty()) {
            return Ours.none(started.get().name() + " has no start date, and the windows count from one.");
        }
        if (pair.get().baseline().overlaps(pair.get().period())) {
            return Ours.none("Its windows overlap: " + Dates.range(pair.get().baseline()) + " and "
                    + Dates.range(pair.get().period()) + ".");
        }
        Question question = new Question(measure, area.get().name(), new Comparator.Own(), pair.get());
        String why = "%s, %s, %s against %s%s."
                .formatted(
                        measure.title(),
                        area.get().name(),
                        Dates.range(pair.get().period()),
                        Dates.range(pair.get().baseline()),
                        figure.isOfCounts() ? ", of the number and not of the rate" : "");
        return new Ours(compare.answer(question).stream().findFirst(), why);
    }

    private Optional<Area> area(@Nullable String name) {
        return Optional.ofNullable(name).flatMap(programme.areas()::find);
    }

    private Ours sinceDate(Measure measure, Figure figure) {
        Optional<DateRange> window = compare.span(measure)
                .flatMap(span ->
                        whole(span, figure.windows().from(), measure.counting().grain()));
        if (window.isEmpty()) {
            return Ours.none("There are no complete data from that date on.");
        }
        String area = figure.area() == null ? compare.everybody(measure) : figure.area();
        String why = "%s, %s, %s.".formatted(measure.title(), area, Dates.range(window.get()));
        return new Ours(Optional.of(compare.level(measure, area, window.get())), why);
    }

    /** The whole periods of a span that begin on or after a day. */
    static Optional<DateRange> whole(DateRange span, @Nullable LocalDate from, Grain grain) {
        LocalDate first = from == null || from.isBefore(span.from()) ? span.from() : from;
        LocalDate start = grain.startOf(first).equals(first) ? first : grain.next(grain.startOf(first));
        LocalDate end = grain.startOf(span.to().plusDays(1)).minusDays(1);
        return end.isBefore(start) ? Optional.empty() : Optional.of(new DateRange(start, end));
    }

    private static String reasons(Finding finding) {
        String reasons = finding.flags().stream().map(Flag::meaning).collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "No such number could be computed." : "No number: " + reasons + ".";
    }
}
