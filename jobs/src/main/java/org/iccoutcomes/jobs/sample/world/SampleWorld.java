package org.iccoutcomes.jobs.sample.world;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Span;
import org.iccoutcomes.jobs.sample.time.Window;

/**
 * Everything that decides a synthetic health economy. The same world gives the same bytes.
 *
 * @param parent the place all areas belong to
 * @param dirty whether dirty rows are planted as well
 */
public record SampleWorld(
        String title,
        String parent,
        long seed,
        Span span,
        List<SampleArea> areas,
        Places places,
        Plan plan,
        boolean dirty) {

    private static final int BASELINE_MONTHS = 12;
    private static final YearMonth FIRST_MONTH = YearMonth.of(2013, 4);

    /** The committed sample: South Cumbria, April 2013 to May 2016. */
    public static SampleWorld southCumbria() {
        return SouthCumbria.world();
    }

    /** A world with other names, sizes, starts and effects, all drawn from the seed; from April 2013, so many years. */
    public static SampleWorld of(int population, int years, long seed) {
        if (population < 100 || years < 1 || years > 20) {
            throw new IllegalArgumentException("population must be 100 or more and years 1 to 20");
        }
        return DrawnWorld.of(population, new Span(FIRST_MONTH, 12 * years + 2), seed);
    }

    /** A world of chosen areas and effects, for tests that must recover them. */
    public static SampleWorld of(List<AreaSketch> sketches, List<Effect> effects, Span span, long seed) {
        return DrawnWorld.of(sketches, Plan.of(effects, List.of()), span, seed);
    }

    /** The same world without dirty rows. */
    public SampleWorld clean() {
        return new SampleWorld(title, parent, seed, span, areas, places, plan, false);
    }

    /** The area whose programme started first, on which the windows hang. */
    public Optional<SampleArea> pioneer() {
        return areas.stream()
                .filter(area -> area.start().isPresent())
                .min(Comparator.comparing(area -> area.start().orElseThrow()));
    }

    /** The windows the truth is told for; in a short span those after the start end with the last complete month. */
    public List<Window> windows() {
        YearMonth start = pioneer().flatMap(SampleArea::start).orElse(span.month(span.months() / 2));
        int before = Math.min(BASELINE_MONTHS, span.index(Days.first(start)));
        YearMonth end = span.month(span.index(span.lastCompleteDay()));
        YearMonth last = span.month(span.months() - 1);
        return List.of(
                Window.of("baseline", start.minusMonths(before), start.minusMonths(1)),
                Window.of("months-1-12", start, earlier(start.plusMonths(11), end)),
                Window.of("months-1-6", start, earlier(start.plusMonths(5), end)),
                Window.of("last-financial-year", end.minusMonths(11), end),
                Window.of("advice", end.minusMonths(3), last));
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    /** The window with that name. */
    public Window window(String name) {
        return windows().stream()
                .filter(window -> window.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
