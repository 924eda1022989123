package org.iccoutcomes.disclose;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.iccoutcomes.definition.question.Headline;
import org.iccoutcomes.definition.question.Windows;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.iccoutcomes.definition.time.Window;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.standard.DirectRate;
import org.iccoutcomes.statistics.standard.StandardStratum;
import org.jspecify.annotations.Nullable;

/** Findings drawn by hand or by a seed, with true numbers that give themselves away when shown. */
final class Findings {
    static final Measure SPELLS = measure("spells", new Aggregation.Rows("spells"), null);
    static final Measure SPELLS_PER_THOUSAND =
            measure("spells-rate", new Aggregation.Rows("spells"), new Per(1000, Per.Unit.PERSON_YEARS));
    static final Measure BED_DAYS = measure("bed-days", new Aggregation.Sum("stay_days"), null);
    static final Measure MEAN_STAY = measure("mean-stay", new Aggregation.Mean("stay_days"), null);
    static final Measure SHARE =
            measure("share", new Aggregation.Ratio(Condition.everyRow(), Condition.everyRow()), null);
    static final List<Measure> ALL = List.of(SPELLS, SPELLS_PER_THOUSAND, BED_DAYS, MEAN_STAY, SHARE);

    private static final DateRange BEFORE = DateRange.ofMonths(YearMonth.of(2014, 1), YearMonth.of(2014, 12));
    private static final DateRange AFTER = DateRange.ofMonths(YearMonth.of(2015, 1), YearMonth.of(2015, 12));

    private Findings() {}

    static Programme programme(boolean synthetic, DisclosureRule rule) {
        Window year = new Window.Fixed(BEFORE);
        return new Programme(
                "Test",
                synthetic,
                new Programme.Places(Map.of(), "store", "releases"),
                new AreaTree(List.of(), List.of()),
                new Windows(new Headline(year, year), Map.of(), Map.of()),
                Map.of(),
                new Programme.Catalogue(List.of(), ALL, List.of()),
                rule);
    }

    static Protection protection(boolean synthetic) {
        return Protection.of(programme(synthetic, new DisclosureRule.NhsDigital2018()));
    }

    /** Counts before and after without a comparator. */
    static Finding counts(int before, int after) {
        return finding(SPELLS, figure(BEFORE, before, null), figure(AFTER, after, null), null);
    }

    /** Counts before and after, and a comparator's. */
    static Finding counts(int before, int after, int theirsBefore, int theirsAfter) {
        return finding(
                SPELLS,
                figure(BEFORE, before, null),
                figure(AFTER, after, null),
                comparison(figure(BEFORE, theirsBefore, null), figure(AFTER, theirsAfter, null)));
    }

    /** Counts that people made up more than once. */
    static Finding repeated(int before, int after, double dispersion) {
        return finding(
                SPELLS,
                with(dispersion, figure(BEFORE, before, null)),
                with(dispersion, figure(AFTER, after, null)),
                null);
    }

    private static WindowFigure with(double dispersion, WindowFigure figure) {
        return new WindowFigure(
                figure.window(),
                figure.days(),
                figure.numerator(),
                figure.denominator(),
                figure.rate(),
                figure.median(),
                dispersion);
    }

    static Finding shares(int partBefore, int wholeBefore, int partAfter, int wholeAfter) {
        return finding(SHARE, figure(BEFORE, partBefore, wholeBefore), figure(AFTER, partAfter, wholeAfter), null);
    }

    static Finding means(int sumBefore, int rowsBefore, int sumAfter, int rowsAfter) {
        return finding(MEAN_STAY, figure(BEFORE, sumBefore, rowsBefore), figure(AFTER, sumAfter, rowsAfter), null);
    }

    static Finding random(Random random) {
        Measure measure = ALL.get(random.nextInt(ALL.size()));
        boolean divided = measure.per() != null || measure.hasOwnDenominator();
        Comparison theirs = random.nextBoolean()
                ? comparison(figure(BEFORE, random, divided), figure(AFTER, random, divided))
                : null;
        Finding finding = finding(measure, figure(BEFORE, random, divided), figure(AFTER, random, divided), theirs);
        return measure.canBeStandardised() && random.nextBoolean() ? finding.with(Set.of(Flag.STANDARDISED)) : finding;
    }

    /** Events among 250 person-years of one band, which is all the standard there is: a crude rate, really. */
    static Finding ofOneBand(int before, int after) {
        WindowFigure baseline = ofOneBand(BEFORE, before);
        WindowFigure period = ofOneBand(AFTER, after);
        return finding(SPELLS_PER_THOUSAND, baseline, period, null).with(Set.of(Flag.STANDARDISED));
    }

    private static WindowFigure ofOneBand(DateRange window, int events) {
        StandardStratum band = new StandardStratum((double) events, 250.0, 5500);
        Estimate rate =
                DirectRate.of(List.of(band), 1, 1000, Confidence.NINETY_FIVE).estimate();
        return new WindowFigure(
                window,
                365,
                BigDecimal.valueOf(events),
                BigDecimal.valueOf(250),
                new Interval(rate.value(), rate.lower(), rate.upper(), rate.method()));
    }

    /** The same as a crude rate. */
    static Finding crudeOfOneBand(int before, int after) {
        return ofOneBand(before, after).with(Set.of());
    }

    private static WindowFigure figure(DateRange window, Random random, boolean divided) {
        int numerator = random.nextInt(random.nextBoolean() ? 12 : 1200);
        return figure(window, numerator, divided ? (Integer) (numerator + random.nextInt(2000)) : null);
    }

    private static WindowFigure figure(DateRange window, int numerator, @Nullable Integer denominator) {
        Double rate = denominator == null
                ? (Double) (numerator / 365.0)
                : denominator == 0 ? null : (Double) (100.0 * numerator / denominator);
        Interval interval =
                rate == null ? Interval.UNKNOWN : new Interval(rate, rate * 0.87654321, rate * 1.23456789, "true");
        return new WindowFigure(
                window,
                365,
                BigDecimal.valueOf(numerator),
                denominator == null ? null : BigDecimal.valueOf(denominator),
                interval,
                rate == null ? Interval.UNKNOWN : new Interval(3.5, 3.0, 4.0, "true"),
                null);
    }

    private static Finding finding(
            Measure measure, WindowFigure before, WindowFigure after, @Nullable Comparison comparison) {
        Interval percent = percent(before, after);
        Change change = new Change(number(after).subtract(number(before)), 1.23456789, percent);
        StudyDesign design = comparison == null ? StudyDesign.BEFORE_AFTER : StudyDesign.RATIO_OF_RATE_RATIOS;
        Effect effect =
                percent.value() == null ? null : new Effect(design, percent, 0.0123456789, null, "", Diagnostics.NONE);
        return new Finding(
                new Subject(measure.id(), "Millom", comparison == null ? "own" : "peers", "headline"),
                before,
                after,
                change,
                comparison,
                effect,
                new Standing(new Rank(1, 8, null, null), new Rank(2, 8, null, null)),
                Set.of());
    }

    private static Comparison comparison(WindowFigure before, WindowFigure after) {
        return new Comparison(before, after, percent(before, after));
    }

    private static Interval percent(WindowFigure before, WindowFigure after) {
        Double b = before.rate().value();
        Double a = after.rate().value();
        if (b == null || a == null || b == 0) {
            return Interval.UNKNOWN;
        }
        double value = 100 * (a / b - 1);
        return new Interval(value, value - 3.3333333, value + 4.4444444, "true");
    }

    private static BigDecimal number(WindowFigure figure) {
        return figure.numerator() == null ? BigDecimal.ZERO : figure.numerator();
    }

    private static Measure measure(String id, Aggregation aggregation, @Nullable Per per) {
        Counting counting =
                new Counting(Dataset.ADMISSIONS, Condition.everyRow(), aggregation, "admission_date", Grain.MONTH);
        return new Measure(id, id, counting, Population.EVERYBODY, per, Direction.LOWER, "");
    }
}
