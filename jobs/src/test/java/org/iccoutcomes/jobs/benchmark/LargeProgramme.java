package org.iccoutcomes.jobs.benchmark;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.AgeRange;
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

/**
 * A programme that asks everything of everybody: 12 areas in one place, 40 measures of every usual aggregation, all
 * comparators over one pair of windows or two, and a published change for each area so that each has its table of
 * variants.
 *
 * @param practices of each area
 * @param pairs of windows: 1, the headline's years alone, or 2, the half-year against the same baseline as well
 */
record LargeProgramme(int practices, int pairs) {
    static final int AREAS = 12;
    static final Basis BASIS = new Basis("practice");
    static final YearMonth FIRST = YearMonth.of(2013, 1);
    static final YearMonth LAST = YearMonth.of(2016, 12);

    private static final Per PER_THOUSAND = new Per(1000, Per.Unit.PERSON_YEARS);
    private static final Population OLDER = new Population(AgeRange.parse("65+"), Population.SexSelection.ALL);
    private static final DateRange BASELINE = DateRange.ofMonths(YearMonth.of(2015, 1), LAST.minusMonths(12));
    private static final DateRange PERIOD = DateRange.ofMonths(YearMonth.of(2016, 1), LAST);
    private static final DateRange HALF = DateRange.ofMonths(YearMonth.of(2016, 1), YearMonth.of(2016, 6));

    /** 22 counts a person-year, four of them of the old alone, 6 sums, 6 means and 6 shares. */
    static List<Measure> measures() {
        return Stream.of(
                        IntStream.range(0, 18)
                                .mapToObj(i -> measure("rows-" + i, new Aggregation.Rows("spells"), PER_THOUSAND)),
                        IntStream.range(0, 4)
                                .mapToObj(i ->
                                        ofOlder(measure("old-" + i, new Aggregation.Rows("spells"), PER_THOUSAND))),
                        IntStream.range(0, 6)
                                .mapToObj(i -> measure("sum-" + i, new Aggregation.Sum("one_way_miles"), PER_THOUSAND)),
                        IntStream.range(0, 6)
                                .mapToObj(i -> measure("mean-" + i, new Aggregation.Mean("stay_days"), null)),
                        IntStream.range(0, 6).mapToObj(i -> measure("share-" + i, share(), null)))
                .flatMap(some -> some)
                .toList();
    }

    private static Aggregation share() {
        return new Aggregation.Ratio(
                new Condition.OneOf(List.of("admission_method"), List.of("21")), Condition.everyRow());
    }

    private static Measure measure(String id, Aggregation aggregation, @Nullable Per per) {
        Counting counting =
                new Counting(Dataset.ADMISSIONS, Condition.everyRow(), aggregation, "admission_date", Grain.MONTH);
        return new Measure(id, id, counting, Population.EVERYBODY, per, Direction.LOWER, "");
    }

    private static Measure ofOlder(Measure measure) {
        return new Measure(
                measure.id(), measure.title(), measure.counting(), OLDER, measure.per(), measure.better(), "");
    }

    static String area(int number) {
        return "Area " + number;
    }

    /** Codes of the practices of an area. */
    List<String> members(int area) {
        return IntStream.range(0, practices)
                .mapToObj(i -> "P%02d%02d".formatted(area, i))
                .toList();
    }

    Programme programme() {
        Window baseline = new Window.Fixed(BASELINE);
        Window period = new Window.Fixed(PERIOD);
        return new Programme(
                "Everything of everybody",
                true,
                new Programme.Places(Map.of(), "store", "releases"),
                areas(),
                new Windows(
                        new Headline(baseline, period),
                        pairs == 1 ? Map.of() : Map.of("half-year", new Window.Fixed(HALF)),
                        Map.of()),
                comparators(),
                new Programme.Catalogue(List.of(), measures(), published()),
                new DisclosureRule.NhsDigital2018());
    }

    private AreaTree areas() {
        List<Area> areas = new ArrayList<>();
        List<Membership> memberships = new ArrayList<>();
        areas.add(new Area("Place", null, "place", BASIS, null));
        for (int i = 0; i < AREAS; i++) {
            String name = area(i);
            areas.add(new Area(name, "Place", "icc", BASIS, null));
            members(i).forEach(member -> memberships.add(new Membership(name, member, null, null)));
        }
        return new AreaTree(areas, memberships);
    }

    private static Map<String, Comparator> comparators() {
        Map<String, Comparator> comparators = new LinkedHashMap<>();
        comparators.put("own", new Comparator.Own());
        comparators.put("peers", new Comparator.Peers("icc"));
        comparators.put("each", new Comparator.EachPeer("icc"));
        comparators.put("rest", new Comparator.Rest());
        comparators.put("synthetic", new Comparator.Synthetic("icc"));
        comparators.put("group", new Comparator.Group("group", List.of(area(0), area(1), area(2)), null));
        return comparators;
    }

    private static List<Benchmark> published() {
        return IntStream.range(0, AREAS)
                .mapToObj(i -> new Benchmark(
                        "published-" + i,
                        "A published change",
                        new Benchmark.Figure(Benchmark.Kind.CHANGE_PERCENT, "rows-0", area(i), null),
                        new Benchmark.PublishedValue(-10, 1, "%"),
                        "",
                        "",
                        List.of(),
                        List.of()))
                .toList();
    }
}
