package org.iccoutcomes.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iccoutcomes.contract.finding.BenchmarkResult;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.Verdict;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.ledger.DatasetLedger;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.iccoutcomes.definition.question.Headline;
import org.iccoutcomes.definition.question.Windows;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.definition.time.Grain;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;

/** A release small enough to draw: one measure, two areas, three findings, two published figures, one file. */
public final class Drawn {
    private Drawn() {}

    private static final LocalDate START = LocalDate.of(2014, 6, 1);
    private static final DateRange BEFORE = new DateRange(START.minusYears(1), START.minusDays(1));
    private static final DateRange AFTER =
            new DateRange(START, START.plusYears(1).minusDays(1));
    private static final FinancialYear YEAR = new FinancialYear(2014);

    public static final Measure ADMISSIONS = new Measure(
            "non-elective-admissions",
            "Non-elective admissions",
            new Counting(
                    Dataset.ADMISSIONS,
                    new Condition.StartsWith(List.of("admission_method"), List.of("2")),
                    new Aggregation.Rows("spells"),
                    "admission_date",
                    Grain.MONTH),
            Population.EVERYBODY,
            new Per(1000, Per.Unit.PERSON_YEARS),
            Direction.LOWER,
            "Emergency definition.");

    /** The release, with the second area named as given. */
    public static ReleaseContent content(String secondArea, boolean isSynthetic) {
        return new ReleaseContent(
                programme(secondArea, isSynthetic),
                List.of(
                        new ProtectedFinding(fall("Millom", "own", null)),
                        new ProtectedFinding(hidden(secondArea)),
                        new ProtectedFinding(fall("Millom", "peers", new Interval(1.2, -1.5, 4.0, "Byar")))),
                List.of(reproduced(), notComputed()),
                new Views(
                        List.of(),
                        List.of(DrawnTrend.of(ADMISSIONS.id())),
                        List.of(),
                        List.of(standardised()),
                        List.of(),
                        List.of(),
                        List.of(fall("Millom", "own", null))),
                data(),
                new Provenance(
                        "c".repeat(64),
                        "d".repeat(64),
                        List.of(new Provenance.Source(
                                "hes-apc", "d1", "apc.csv.gz", "e".repeat(64), new FileLedger(10, 7, 1, 1, 1))),
                        List.of("p2", "p1")));
    }

    private static Programme programme(String secondArea, boolean isSynthetic) {
        Map<String, Window> named = new LinkedHashMap<>();
        named.put("six-months", new Window.SinceStart(1, 6));
        return new Programme(
                "South Cumbria",
                isSynthetic,
                new Programme.Places(Map.of(), "store", "releases"),
                new AreaTree(
                        List.of(
                                new Area("Millom", "South Cumbria", "icc", new Basis("practice"), START),
                                new Area(secondArea, "South Cumbria", "icc", new Basis("practice"), null)),
                        List.of()),
                new Windows(
                        new Headline(new Window.SinceStart(-11, 0), new Window.SinceStart(1, 12)),
                        named,
                        Map.of(Dataset.ADMISSIONS, LocalDate.of(2016, 3, 31))),
                Map.of(),
                new Programme.Catalogue(List.of(), List.of(ADMISSIONS), List.of()),
                new DisclosureRule.NhsDigital2018());
    }

    private static Finding fall(String area, String comparator, @Nullable Interval comparatorChange) {
        return new Finding(
                new Subject(ADMISSIONS.id(), area, comparator, "headline"),
                figure(BEFORE, "900", new Interval(106.0, 99.2, 113.2, "Byar")),
                figure(AFTER, "695", new Interval(81.8, 75.8, 88.1, "Byar")),
                new Change(new BigDecimal("-205"), -24.4, new Interval(-23.0, -30.2, -15.1, "Wald on the log scale")),
                comparatorChange == null ? null : new Comparison(untold(BEFORE), untold(AFTER), comparatorChange),
                comparatorChange == null
                        ? null
                        : new Effect(
                                StudyDesign.COMPARATOR_SPREAD,
                                new Interval(-23.9, -31.4, -15.6, "comparator spread, tau marginalised"),
                                0.125,
                                0.125,
                                "No stronger design is known.",
                                new Diagnostics(
                                        new Interval(-23.8, -33.0, -13.0, "comparator spread, prediction interval"),
                                        new Interval(1.0, -2.5, 4.6, "difference of trends"),
                                        0.571,
                                        0.25,
                                        new RegressionToMean(-2.3, 10.0),
                                        "7 comparators.")),
                new Standing(new Rank(1, 2, 1, 1), new Rank(1, 2, null, null)),
                EnumSet.of(Flag.SYNTHETIC));
    }

    /** The same events in the standard population. */
    private static Finding standardised() {
        return new Finding(
                new Subject(ADMISSIONS.id(), "Millom", "own", "headline"),
                figure(BEFORE, "900", new Interval(97.0, 89.4, 105.1, "Dobson")),
                figure(AFTER, "695", new Interval(75.8, 68.9, 83.2, "Dobson")),
                new Change(
                        new BigDecimal("-205"), -21.2, new Interval(-21.8, -30.0, -12.7, "Wald (log) of standardised")),
                null,
                null,
                new Standing(new Rank(1, 2, 1, 1), new Rank(1, 2, null, null)),
                EnumSet.of(Flag.STANDARDISED));
    }

    private static Finding hidden(String area) {
        return new Finding(
                new Subject(ADMISSIONS.id(), area, "own", "headline"),
                figure(BEFORE, null, Interval.UNKNOWN),
                figure(AFTER, "15", new Interval(1.0, null, null, "")),
                Change.UNKNOWN,
                null,
                null,
                Standing.NONE,
                Set.of(Flag.SUPPRESSED, Flag.SMALL_COUNT));
    }

    /** What a release tells of a comparator's window: nothing but its dates. */
    private static WindowFigure untold(DateRange window) {
        return new WindowFigure(window, 365, null, null, Interval.UNKNOWN);
    }

    private static WindowFigure figure(DateRange window, @Nullable String count, Interval rate) {
        return new WindowFigure(
                window, 365, count == null ? null : new BigDecimal(count), new BigDecimal("8494.178645"), rate);
    }

    private static BenchmarkResult reproduced() {
        return new BenchmarkResult(
                new Benchmark(
                        "millom-non-elective",
                        "Reduction in non-elective admissions",
                        new Benchmark.Figure(Benchmark.Kind.CHANGE_PERCENT, ADMISSIONS.id(), "Millom", null),
                        new Benchmark.PublishedValue(-23, 1, "%"),
                        "23% reduction in non-elective admissions",
                        "windows not stated",
                        List.of(new Benchmark.Source("Case study", "2016")),
                        List.of()),
                new Interval(-23.0, -30.2, -15.1, "Wald on the log scale"),
                new Rank(1, 2, null, null),
                Verdict.MATCHES_PLANTED,
                "The headline change of Millom.");
    }

    private static BenchmarkResult notComputed() {
        return new BenchmarkResult(
                new Benchmark(
                        "millom-budget",
                        "Share of the health budget",
                        new Benchmark.Figure(Benchmark.Kind.NOT_COMPUTABLE, null, null, "there is no cost extract"),
                        null,
                        "59% of the health budget",
                        "not stated",
                        List.of(new Benchmark.Source("Case study", "2016")),
                        List.of(new Benchmark.Conflict("60 %", "about 60%", "Slides"))),
                Interval.UNKNOWN,
                null,
                Verdict.CANNOT_BE_COMPUTED,
                "There is no cost extract.");
    }

    private static ReleaseContent.Data data() {
        Delivery delivery = new Delivery(
                "d1",
                "hes-apc",
                Dataset.ADMISSIONS,
                new Delivery.SourceFile("apc.csv.gz", 1234, "e".repeat(64), "f".repeat(64)),
                new Scope("UHMB", new TreeSet<>(Set.of(YEAR)), YEAR.range(), null, 12, new TreeMap<>(Map.of(YEAR, 7L))),
                new FileLedger(10, 7, 1, 1, 1),
                Map.of("discharge-before-admission", 1L),
                List.of());
        return new ReleaseContent.Data(
                List.of(delivery),
                List.of(new LiveDelivery(delivery, new TreeSet<>(Set.of(YEAR)))),
                List.of(new DatasetLedger(Dataset.ADMISSIONS, 7, 6, 0, 1, 0)));
    }
}
