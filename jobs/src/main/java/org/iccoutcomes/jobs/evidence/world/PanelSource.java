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
        List<double[]> walks = new ArrayList<>();
        List<Series> untreated = new ArrayList<>();
        for (int area = 0; area < expected.length; area++) {
            walks.add(walk(draw));
            untreated.add(series(means(area, walks.get(area), months.size()), area, draw));
        }
        List<Integer> chosen = scenario.story() == Story.WORST_BASELINE
                ? List.of(worst(untreated))
                : IntStream.range(0, scenario.story().treated()).boxed().toList();
        return treated(untreated, walks, chosen, draw);
    }

    /** Months from an area's start on are drawn anew with the programme, the past stays. */
    private DrawnPanel treated(List<Series> untreated, List<double[]> walks, List<Integer> chosen, Draw draw) {
        List<Series> treated = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<double[]> means = new ArrayList<>();
        for (int area : chosen) {
            int start = HISTORY + scenario.story().delay(treated.size());
            means.add(means(area, walks.get(area), start));
            List<SeriesPoint> points =
                    new ArrayList<>(untreated.get(area).points().subList(0, start));
            points.addAll(
                    series(means.get(means.size() - 1), area, draw).points().subList(start, months.size()));
            treated.add(new Series(points));
            starts.add(start);
        }
        List<Series> others = new ArrayList<>();
        for (int area = 0; area < untreated.size(); area++) {
            if (!chosen.contains(area)) {
                others.add(untreated.get(area));
            }
        }
        return new DrawnPanel(treated, starts, others, ownChange(means, chosen));
    }

    private double ownChange(List<double[]> means, List<Integer> chosen) {
        return Math.log(rate(means, chosen, months.size() - DrawnPanel.WINDOW))
                - Math.log(rate(means, chosen, HISTORY - DrawnPanel.WINDOW));
    }

    private double rate(List<double[]> means, List<Integer> chosen, int from) {
        double events = 0;
        double years = 0;
        for (int i = 0; i < chosen.size(); i++) {
            for (int month = from; month < from + DrawnPanel.WINDOW; month++) {
                events += means.get(i)[month];
                years += exposure[chosen.get(i)][month];
            }
        }
        return events / years;
    }

    private static int worst(List<Series> areas) {
        List<Double> rates = areas.stream().map(area -> rate(area, HISTORY)).toList();
        return rates.indexOf(Collections.max(rates));
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

    /** What is expected of each month, from the start on with the programme. */
    private double[] means(int area, double[] walk, int start) {
        double[] means = new double[walk.length];
        for (int month = 0; month < walk.length; month++) {
            double untreated = expected[area][month] * StrictMath.exp(walk[month]);
            means[month] = month < start ? untreated : untreated * scenario.ratio();
        }
        return means;
    }

    private Series series(double[] means, int area, Draw draw) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int month = 0; month < means.length; month++) {
            int calendar = months.get(month).getMonthValue();
            points.add(new SeriesPoint(month, calendar, count(means[month], draw), exposure[area][month]));
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
