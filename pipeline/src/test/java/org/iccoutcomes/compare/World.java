package org.iccoutcomes.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubeCell;
import org.iccoutcomes.contract.cube.DistributionCell;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.PeopleCell;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.iccoutcomes.definition.question.Headline;
import org.iccoutcomes.definition.question.Windows;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;

/** A small programme and its cube, drawn line by line. Members are practices unless a basis is given. */
final class World {
    static final DateRange YEAR_1 = months("2014-01", "2014-12");
    static final DateRange YEAR_2 = months("2015-01", "2015-12");
    static final WindowPair YEARS = new WindowPair(WindowPair.HEADLINE, YEAR_1, YEAR_2);

    private final List<Area> areas = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<CubeCell> cells = new ArrayList<>();
    private final List<PopulationCell> lists = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<PeopleCell> people = new ArrayList<>();
    private final List<DistributionCell> distributions = new ArrayList<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<Dataset, LocalDate> completeTo = new LinkedHashMap<>();
    private final Map<String, Comparator> comparators = new LinkedHashMap<>(Map.of("own", new Comparator.Own()));
    private final Map<String, Window> named = new LinkedHashMap<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private Headline headline = new Headline(new Window.Fixed(YEAR_1), new Window.Fixed(YEAR_2));
    private boolean synthetic;

    World area(String name, @Nullable String parent, String level, @Nullable String start) {
        areas.add(new Area(name, parent, level, new Basis("practice"), start == null ? null : LocalDate.parse(start)));
        return this;
    }

    World icc(String name, String... members) {
        area(name, null, "icc", null);
        return members(name, members);
    }

    World members(String area, String... members) {
        for (String member : members) {
            memberships.add(new Membership(area, member, null, null));
        }
        return this;
    }

    World member(String area, String member, @Nullable String from, @Nullable String to) {
        memberships.add(new Membership(
                area, member, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
        return this;
    }

    World measure(Measure measure) {
        measures.put(measure.id(), measure);
        return this;
    }

    /** The same count in each month of a range. */
    World monthly(String measure, String member, DateRange months, int count) {
        for (YearMonth month = YearMonth.from(months.from());
                !month.atDay(1).isAfter(months.to());
                month = month.plusMonths(1)) {
            cell(measure, member, month.toString(), count);
        }
        return this;
    }

    /** A month's count of people whose age and sex are known; which they are does not matter here. */
    World cell(String measure, String member, String month, int count) {
        return cell(measure, member, month, new Stratum("1", "40-44"), count);
    }

    World cell(String measure, String member, String month, Stratum stratum, int count) {
        return cell(measure, member, month(month), stratum, new int[] {count});
    }

    /** Numerator, then denominator and squares where there are any. */
    World cell(String measure, String member, Period period, Stratum stratum, int... sums) {
        cells.add(new CubeCell(
                measure,
                practice(member),
                period,
                stratum,
                BigDecimal.valueOf(sums[0]),
                sums.length > 1 ? BigDecimal.valueOf(sums[1]) : null,
                sums.length > 2 ? BigDecimal.valueOf(sums[2]) : null));
        return this;
    }

    /** What the people of a member add to a month together, and the sum of its squares over people. */
    World people(String measure, String member, String month, int total, int squares) {
        LocalDate first = month(month).start();
        people.add(new PeopleCell(
                measure, practice(member), first, first, BigDecimal.valueOf(total), BigDecimal.valueOf(squares)));
        return this;
    }

    /** The sum over people of what they add in one month times in an earlier one. */
    World comingBack(String measure, String member, String month, String earlier, int products) {
        people.add(new PeopleCell(
                measure,
                practice(member),
                month(month).start(),
                month(earlier).start(),
                BigDecimal.ZERO,
                BigDecimal.valueOf(products)));
        return this;
    }

    /** Rows of a mean that have a value. */
    World value(String measure, String member, String month, int value, int rows) {
        distributions.add(new DistributionCell(
                measure, practice(member), month(month), new Stratum("1", "40-44"), value, BigDecimal.valueOf(rows)));
        return this;
    }

    /** People on a list throughout a range. */
    World list(String member, DateRange inForce, int people) {
        return list(member, inForce, new Stratum("1", "40-44"), people);
    }

    World list(String member, DateRange inForce, Stratum stratum, int people) {
        Period period = new Period(inForce.from(), inForce.days());
        lists.add(new PopulationCell(practice(member), period, stratum, BigDecimal.valueOf(people)));
        return this;
    }

    World known(String measure, DateRange range) {
        coverage.add(new Coverage(measure, null, new Period(range.from(), range.days())));
        return this;
    }

    World known(String measure, String member, DateRange range) {
        coverage.add(new Coverage(measure, practice(member), new Period(range.from(), range.days())));
        return this;
    }

    World completeTo(Dataset dataset, String day) {
        completeTo.put(dataset, LocalDate.parse(day));
        return this;
    }

    World comparator(String name, Comparator comparator) {
        comparators.put(name, comparator);
        return this;
    }

    World headline(Window baseline, Window period) {
        headline = new Headline(baseline, period);
        return this;
    }

    World window(String name, Window window) {
        named.put(name, window);
        return this;
    }

    World benchmark(Benchmark benchmark) {
        benchmarks.add(benchmark);
        return this;
    }

    World synthetic() {
        synthetic = true;
        return this;
    }

    Programme programme() {
        return new Programme(
                "Test",
                synthetic,
                new Programme.Places(Map.of(), "store", "releases"),
                new AreaTree(areas, memberships),
                new Windows(headline, named, completeTo),
                comparators,
                new Programme.Catalogue(List.of(), List.copyOf(measures.values()), benchmarks),
                new DisclosureRule.NhsDigital2018());
    }

    Compare compare() {
        return new Compare(programme(), new Cube("test", cells, lists, coverage, people, distributions));
    }

    List<Finding> findings() {
        return compare().programme();
    }

    Finding answer(String measure, String area, Comparator comparator) {
        return answer(measure, area, comparator, YEARS);
    }

    Finding answer(String measure, String area, Comparator comparator, WindowPair windows) {
        List<Finding> answers = compare()
                .answer(new Question(measureOf(measure), area, comparator, windows, Population.EVERYBODY, null));
        return answers.get(0);
    }

    Finding answer(String measure, String area, Population people) {
        return compare()
                .answer(new Question(measureOf(measure), area, new Comparator.Own(), YEARS, people, null))
                .get(0);
    }

    Measure measureOf(String id) {
        Measure measure = measures.get(id);
        if (measure == null) {
            throw new IllegalArgumentException(id);
        }
        return measure;
    }

    static Measure spells(String id) {
        return measure(id, new Aggregation.Rows("spells"), Grain.MONTH, null);
    }

    static Measure spellsPerThousand(String id) {
        return measure(id, new Aggregation.Rows("spells"), Grain.MONTH, new Per(1000, Per.Unit.PERSON_YEARS));
    }

    static Measure measure(String id, Aggregation aggregation, Grain grain, @Nullable Per per) {
        Counting counting =
                new Counting(Dataset.ADMISSIONS, Condition.everyRow(), aggregation, "admission_date", grain);
        return new Measure(id, id, counting, Population.EVERYBODY, per, Direction.LOWER, "");
    }

    static DateRange months(String first, String last) {
        return DateRange.ofMonths(YearMonth.parse(first), YearMonth.parse(last));
    }

    static Period month(String month) {
        DateRange range = months(month, month);
        return new Period(range.from(), range.days());
    }

    private static Member practice(String code) {
        return new Member("practice", code);
    }
}
