package org.iccoutcomes.jobs.evidence.world;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.Drift;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.series.SeriesPoint;

/**
 * Draws panels of a scenario: emergency admissions with the sample generator's rates, season, levels of areas and
 * common growth. What a month is expected to have is worked out once.
 */
public final class PanelSource {
    /** Months before the first start: a baseline year, and one more that series and mixtures lean on. */
    public static final int HISTORY = 24;

    private static final Activity ACTIVITY = Activity.EMERGENCY;
    private static final double DAYS_PER_YEAR = 365.25;

    private final Scenario scenario;
    private final long seed;
    private final List<YearMonth> months;
    private final double[][] expected;
    private final double[][] exposure;

    /** Of a scenario within a study's seed. */
    public PanelSource(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
        SampleWorld world = SampleWorld.southCumbria();
        Story story = scenario.story();
        int count = HISTORY + story.delay(story.treated() - 1) + DrawnPanel.WINDOW;
        this.months = IntStream.range(0, count)
                .mapToObj(i -> world.span().from().plusMonths(i))
                .toList();
        List<Integer> people = scenario.sizes().people(story.treated(), scenario.comparators());
        this.expected = new double[people.size()][count];
        this.exposure = new double[people.size()][count];
        for (int area = 0; area < people.size(); area++) {
            double level = story == Story.WORST_BASELINE ? 1 : level(world, area);
            for (int month = 0; month < count; month++) {
                expected[area][month] = level * common(world, people.get(area), month);
                exposure[area][month] = people.get(area) * months.get(month).lengthOfMonth() / DAYS_PER_YEAR;
            }
        }
    }

    /** Areas of the sample in turn lend their level. */
    private static double level(SampleWorld world, int area) {
        return world.areas().get(area % world.areas().size()).profile().factor(ACTIVITY);
    }

    private double common(SampleWorld world, int people, int month) {
        double growth = world.plan().drifts().stream()
                .filter(drift -> drift.activity() == ACTIVITY)
                .mapToDouble(Drift::perYear)
                .min()
                .orElse(0);
        YearMonth calendar = months.get(month);
        double season = Math.pow(ACTIVITY.season(calendar), scenario.noise().season() - 1);
        return ACTIVITY.expected(people, calendar) * season * (1 + growth * month / 12);
    }

    /** One drawing; the same number gives the same. */
    public DrawnPanel draw(int number) {
        Draw draw = Draw.of(seed, hash(scenario.name()), number);
        List<Series> areas = new ArrayList<>();
        List<Integer> starts = IntStream.range(0, scenario.story().treated())
                .map(area -> HISTORY + scenario.story().delay(area))
                .boxed()
                .toList();
        if (scenario.story() == Story.WORST_BASELINE) {
            return worst(draw, starts);
        }
        for (int area = 0; area < expected.length; area++) {
            areas.add(series(area, area < starts.size() ? starts.get(area) : months.size(), walk(draw), draw));
        }
        return new DrawnPanel(areas.subList(0, starts.size()), starts, areas.subList(starts.size(), areas.size()));
    }

    /** The programme comes to the worst, so its effect is drawn once the past is known. */
    private DrawnPanel worst(Draw draw, List<Integer> starts) {
        int start = starts.get(0);
        List<double[]> walks = new ArrayList<>();
        List<Series> areas = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (int area = 0; area < expected.length; area++) {
            walks.add(walk(draw));
            Series untreated = series(area, months.size(), walks.get(area), draw);
            areas.add(untreated);
            rates.add(rate(untreated, start));
        }
        int worst = rates.indexOf(Collections.max(rates));
        Series past = areas.remove(worst);
        List<SeriesPoint> points = new ArrayList<>(past.points().subList(0, start));
        Series treated = series(worst, start, walks.get(worst), draw);
        points.addAll(treated.points().subList(start, months.size()));
        return new DrawnPanel(List.of(new Series(points)), starts, areas);
    }

    private static double rate(Series area, int start) {
        double events = 0;
        double exposure = 0;
        for (SeriesPoint point : area.points().subList(start - DrawnPanel.WINDOW, start)) {
            events += point.count();
            exposure += point.exposure();
        }
        return events / exposure;
    }

    /** Logarithms of an area's own wandering. */
    private double[] walk(Draw draw) {
        double step = scenario.noise().monthlyStep();
        double[] walk = new double[months.size()];
        double at = 0;
        for (int month = 0; month < walk.length; month++) {
            at += step == 0 ? 0 : step * draw.normal();
            walk[month] = at;
        }
        return walk;
    }

    private Series series(int area, int start, double[] walk, Draw draw) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int month = 0; month < walk.length; month++) {
            double mean = expected[area][month] * StrictMath.exp(walk[month]) * (month < start ? 1 : scenario.ratio());
            int calendar = months.get(month).getMonthValue();
            points.add(new SeriesPoint(month, calendar, count(mean, draw), exposure[area][month]));
        }
        return new Series(points);
    }

    /** Poisson about a gamma mean is negative binomial, with as many times the variance as asked for. */
    private int count(double mean, Draw draw) {
        double excess = scenario.noise().dispersion() - 1;
        return draw.poisson(excess > 0 ? mean * draw.gamma(mean / excess) : mean);
    }

    private static long hash(String words) {
        long hash = 0;
        for (int i = 0; i < words.length(); i++) {
            hash = Draw.mix(hash * 31 + words.charAt(i));
        }
        return hash;
    }
}
