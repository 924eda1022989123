package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEARS;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.view.Trend;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Benchmark.Figure;
import org.iccoutcomes.definition.question.Benchmark.Kind;
import org.iccoutcomes.definition.question.Benchmark.PublishedValue;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which questions a programme asks, and which published figures answer one. */
class WhatIsAskedTest {
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());

    /** 100 admissions in the first year, 77 in the second. */
    private static World millom() {
        return new World()
                .measure(World.spells("spells"))
                .known("spells", ALL)
                .icc("Millom", "A1")
                .cell("spells", "A1", "2014-01", 100)
                .cell("spells", "A1", "2015-01", 77);
    }

    private static Benchmark published(String id, Kind kind, String measure, String area, @Nullable Double percent) {
        PublishedValue value = percent == null ? null : new PublishedValue(percent, 1, "%");
        return new Benchmark(id, id, new Figure(kind, measure, area, null), value, "", "", List.of(), List.of());
    }

    @Test
    void only_a_published_change_of_the_measure_and_the_area_is_what_it_is_held_against() {
        World world = millom().benchmark(published("ours", Kind.CHANGE_PERCENT, "spells", "Millom", -20.0))
                .benchmark(published("words", Kind.CHANGE_PERCENT, "spells", "Millom", null))
                .benchmark(published("number", Kind.CHANGE_COUNT, "spells", "Millom", -20.0))
                .benchmark(published("elsewhere", Kind.CHANGE_PERCENT, "spells", "Grange", -20.0))
                .benchmark(published("other", Kind.CHANGE_PERCENT, "stays", "Millom", -20.0));

        List<Finding> findings = world.compare()
                .answer(new Question(
                        world.measureOf("spells"),
                        "Millom",
                        new Comparator.Published(),
                        YEARS,
                        Population.EVERYBODY,
                        null));

        assertThat(findings).extracting(f -> f.subject().comparator()).containsExactly("ours");
        // 0.77 / 0.80: 3.75 % more of a fall than was published.
        assertThat(Objects.requireNonNull(findings.get(0).effect()).percent().value())
                .isCloseTo(-3.75, Offset.offset(1e-6));
    }

    @Test
    void with_fixed_windows_what_is_in_no_area_is_asked_about_too() {
        World world = millom().headline(new Window.Fixed(YEAR_1), new Window.Fixed(YEAR_2));

        assertThat(world.findings())
                .extracting(f -> f.subject().area() + ", " + f.subject().windows())
                .containsExactly("(no area), headline", "Millom, headline");
    }

    @Test
    void a_window_that_is_the_headlines_own_is_not_asked_about_twice_nor_one_that_begins_in_its_baseline() {
        World world = millom().headline(new Window.Fixed(YEAR_1), new Window.Fixed(YEAR_2))
                .window("again", new Window.Fixed(YEAR_2))
                .window("early", new Window.Fixed(months("2014-12", "2015-11")))
                .window("half", new Window.Fixed(months("2015-01", "2015-06")));

        assertThat(world.findings())
                .filteredOn(f -> f.subject().area().equals("Millom"))
                .extracting(f -> f.subject().windows())
                .containsExactlyInAnyOrder("headline", "half");
    }

    @Test
    void six_and_twelve_months_after_a_start_are_held_beside_the_same_calendar_months_before_it() {
        World world = new World()
                .measure(World.spells("spells"))
                .known("spells", months("2013-06", "2015-12"))
                .area("Millom", null, "icc", "2014-06-01")
                .members("Millom", "A1")
                .icc("Grange", "A2")
                .headline(new Window.SinceStart(-11, 0), new Window.SinceStart(1, 12));

        assertThat(world.findings())
                .filteredOn(f -> f.subject().windows().startsWith("at 6m"))
                .extracting(f -> f.subject().area() + ", " + f.subject().windows() + ": "
                        + f.baseline().window() + " then " + f.period().window())
                .containsExactly(
                        "(no area), at 6m of Millom: 2013-06..2013-11 then 2014-06..2014-11",
                        "Grange, at 6m of Millom: 2013-06..2013-11 then 2014-06..2014-11",
                        "Millom, at 6m: 2013-06..2013-11 then 2014-06..2014-11");
        // Twelve months after the start are the headline itself, which is not asked about twice.
        assertThat(world.findings())
                .noneMatch(f -> f.subject().windows().startsWith("at 12m"))
                .anyMatch(f -> f.subject().windows().equals("headline of Millom"));
    }

    @Test
    void a_published_change_has_its_table_of_variants_once_however_often_it_was_published() {
        World world = millom().headline(new Window.Fixed(YEAR_1), new Window.Fixed(YEAR_2))
                .benchmark(published("one", Kind.CHANGE_PERCENT, "spells", "Millom", -23.0))
                .benchmark(published("another", Kind.CHANGE_PERCENT, "spells", "Millom", -22.0));

        assertThat(world.compare().views().variants()).singleElement().satisfies(variant -> {
            assertThat(variant.of()).isEqualTo("spells");
            assertThat(variant.isHeadline()).isTrue();
            assertThat(variant.percent().value()).isCloseTo(-23, Offset.offset(1e-6));
        });
    }

    @Test
    void the_limits_of_a_chart_end_with_the_last_complete_month() {
        World world = millom().completeTo(Dataset.ADMISSIONS, "2015-10-31");

        List<Trend.Point> points = world.compare().views().trends().get(0).points();
        assertThat(points).filteredOn(point -> !point.isProvisional()).hasSize(22);
        // Later months are shown as what they are, and neither have limits nor move them.
        assertThat(points).filteredOn(Trend.Point::isProvisional).hasSize(2).allMatch(point -> point.mean() == null);
    }

    @Test
    void areas_that_held_the_same_practice_one_after_the_other_share_nobody() {
        Comparator group = new Comparator.Group("vanguards", List.of("East"), null);
        World apart = new World()
                .measure(World.spells("spells"))
                .known("spells", ALL)
                .area("Millom", null, "icc", null)
                .member("Millom", "A1", "2014-01-01", null)
                .area("East", null, "vanguard", null)
                .members("East", "B1")
                .member("East", "A1", null, "2013-12-31")
                .monthly("spells", "A1", ALL, 10)
                .monthly("spells", "B1", ALL, 20);

        Finding finding = apart.answer("spells", "Millom", group);

        assertThat(Objects.requireNonNull(finding.comparison()).baseline().numerator())
                .isEqualByComparingTo("240");
    }

    @Test
    void a_day_in_common_is_people_in_common() {
        Comparator group = new Comparator.Group("vanguards", List.of("East"), null);
        World shared = new World()
                .measure(World.spells("spells"))
                .known("spells", ALL)
                .area("Millom", null, "icc", null)
                .member("Millom", "A1", "2014-01-01", null)
                .area("East", null, "vanguard", null)
                .members("East", "B1")
                .member("East", "A1", null, "2014-01-01")
                .monthly("spells", "A1", ALL, 10)
                .monthly("spells", "B1", ALL, 20);

        assertThat(shared.answer("spells", "Millom", group).comparison()).isNull();
    }
}
