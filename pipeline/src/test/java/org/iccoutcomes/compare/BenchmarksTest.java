package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.finding.JudgedBenchmark;
import org.iccoutcomes.contract.finding.Verdict;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Benchmark.Conflict;
import org.iccoutcomes.definition.question.Benchmark.Figure;
import org.iccoutcomes.definition.question.Benchmark.Kind;
import org.iccoutcomes.definition.question.Benchmark.PercentOf;
import org.iccoutcomes.definition.question.Benchmark.PublishedValue;
import org.iccoutcomes.definition.question.BenchmarkWindows;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarksTest {
    /** 301 to 252 in Millom: -16.28 %, from -29.2 to -0.9 %; nothing changed in Grange. */
    private static World world() {
        return new World()
                .measure(World.spells("elective"))
                .icc("Millom", "A1")
                .icc("Grange", "A2")
                .known("elective", YEAR_1)
                .known("elective", YEAR_2)
                .cell("elective", "A1", "2014-01", 301)
                .cell("elective", "A1", "2015-01", 252)
                .cell("elective", "A2", "2014-01", 100)
                .cell("elective", "A2", "2015-01", 100);
    }

    private static JudgedBenchmark judged(World world, Benchmark benchmark) {
        world.benchmark(benchmark);
        return Benchmarks.judge(world.programme(), world.compare()).get(0);
    }

    private static Benchmark published(Figure figure, @Nullable PublishedValue value, Conflict... conflicts) {
        return new Benchmark("b", "B", figure, value, "", "", List.of(), List.of(conflicts));
    }

    private static Figure of(Kind kind) {
        return new Figure(kind, "elective", "Millom", null);
    }

    @ParameterizedTest
    @CsvSource({
        "-16.3, 0.1, REPRODUCED",
        "-16, 1, REPRODUCED",
        "-20, 10, REPRODUCED",
        "-16.2, 0.1, WITHIN_INTERVAL",
        "-6.3, 0.1, WITHIN_INTERVAL",
        "3, 1, DIFFERS"
    })
    void a_figure_is_reproduced_when_ours_rounds_to_it(double number, double rounding, Verdict verdict) {
        Benchmark benchmark = published(of(Kind.CHANGE_PERCENT), new PublishedValue(number, rounding, "%"));

        assertThat(judged(world(), benchmark).verdict()).isEqualTo(verdict);
    }

    @Test
    void made_up_data_match_what_was_planted() {
        Benchmark benchmark = published(of(Kind.CHANGE_PERCENT), new PublishedValue(-16.3, 0.1, "%"));

        assertThat(judged(world().synthetic(), benchmark).verdict()).isEqualTo(Verdict.MATCHES_PLANTED);
    }

    @Test
    void where_sources_conflict_there_is_no_verdict_but_our_figure_is_there() {
        Benchmark benchmark =
                published(of(Kind.CHANGE_PERCENT), new PublishedValue(-16.3, 0.1, "%"), new Conflict("6.3 %", "", ""));

        JudgedBenchmark judged = judged(world(), benchmark);

        assertThat(judged.verdict()).isEqualTo(Verdict.SOURCES_CONFLICT);
        assertThat(Objects.requireNonNull(judged.finding()).change().count()).isEqualByComparingTo("-49");
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE_COUNT, -50, 10, REPRODUCED",
        "BASELINE_COUNT, 300, 10, REPRODUCED",
        "BASELINE_COUNT, 300, 1, DIFFERS",
        "RANK_OF_CHANGE, 1, 1, REPRODUCED",
        "RANK_OF_LEVEL, 1, 1, DIFFERS"
    })
    void other_numbers_of_a_finding_are_judged_alike(Kind kind, double number, double rounding, Verdict verdict) {
        assertThat(judged(world(), published(of(kind), new PublishedValue(number, rounding, "")))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_total_is_of_everything_known_from_a_day_to_the_last_complete_month() {
        World world = world().known("elective", months("2016-01", "2016-03"))
                .cell("elective", "", "2015-12", 7)
                .cell("elective", "A2", "2016-03", 11);
        Figure figure = new Figure(
                Kind.TOTAL_COUNT,
                "elective",
                null,
                null,
                BenchmarkWindows.from(LocalDate.parse("2015-12-01")),
                PercentOf.RATE);

        JudgedBenchmark judged = judged(world, published(figure, new PublishedValue(18, 1, "")));

        assertThat(judged.verdict()).isEqualTo(Verdict.REPRODUCED);
        assertThat(judged.why()).isEqualTo("elective, (everybody) by practice, December 2015 to March 2016.");
    }

    @Test
    void what_cannot_be_computed_says_why() {
        Figure costs = new Figure(Kind.NOT_COMPUTABLE, null, "Millom", "needs a file of costs");

        JudgedBenchmark judged = judged(world(), published(costs, new PublishedValue(59, 1, "%")));

        assertThat(judged.verdict()).isEqualTo(Verdict.CANNOT_BE_COMPUTED);
        assertThat(judged.why()).isEqualTo("needs a file of costs");
    }

    @Test
    void an_area_without_a_start_has_no_headline_windows() {
        World world = world().headline(new Window.SinceStart(-11, 0), new Window.SinceStart(1, 12));

        JudgedBenchmark judged = judged(world, published(of(Kind.CHANGE_PERCENT), new PublishedValue(1, 1, "%")));

        assertThat(judged.why()).isEqualTo("Millom has no start date, and the windows count from one.");
    }

    private static BenchmarkWindows between(@Nullable Window baseline, @Nullable Window period) {
        return new BenchmarkWindows(baseline, period, null, null);
    }

    @Test
    void a_figure_may_be_about_windows_of_its_own() {
        Window january = new Window.Fixed(months("2014-01", "2014-01"));
        Window first = new Window.Fixed(months("2015-01", "2015-02"));
        Figure figure =
                new Figure(Kind.CHANGE_COUNT, "elective", "Millom", null, between(january, first), PercentOf.RATE);

        JudgedBenchmark judged = judged(world(), published(figure, new PublishedValue(-49, 1, "")));

        assertThat(judged.verdict()).isEqualTo(Verdict.REPRODUCED);
        assertThat(judged.why()).isEqualTo("elective, Millom, January 2015 to February 2015 against January 2014.");
    }

    @Test
    void windows_that_overlap_give_no_figure() {
        Window year = new Window.Fixed(YEAR_2);
        Figure figure = new Figure(Kind.CHANGE_COUNT, "elective", "Millom", null, between(year, null), PercentOf.RATE);

        assertThat(judged(world(), published(figure, new PublishedValue(1, 1, "")))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_BE_COMPUTED);
    }

    @Test
    void a_figure_of_one_area_may_be_about_the_windows_of_another() {
        World world = new World()
                .measure(World.spells("elective"))
                .headline(new Window.SinceStart(-11, 0), new Window.SinceStart(1, 12))
                .area("Millom", null, "icc", "2015-01-01")
                .members("Millom", "A1")
                .area("Grange", null, "icc", "2015-07-01")
                .members("Grange", "A2")
                .known("elective", YEAR_1)
                .known("elective", YEAR_2)
                .cell("elective", "A2", "2014-02", 80)
                .cell("elective", "A2", "2015-02", 64);
        Figure figure = new Figure(
                Kind.CHANGE_PERCENT,
                "elective",
                "Grange",
                null,
                new BenchmarkWindows(null, null, "Millom", null),
                PercentOf.RATE);

        JudgedBenchmark judged = judged(world, published(figure, new PublishedValue(-20, 1, "%")));

        assertThat(judged.verdict()).isEqualTo(Verdict.REPRODUCED);
        assertThat(judged.why())
                .isEqualTo("elective, Grange, January 2015 to December 2015 against January 2014 to December 2014.");
    }

    @ParameterizedTest
    @CsvSource({"COUNT, -10, REPRODUCED", "RATE, -10, DIFFERS", "RATE, -55, REPRODUCED"})
    void a_percentage_of_a_number_is_not_one_of_its_rate(PercentOf percentOf, double number, Verdict verdict) {
        World world = new World()
                .measure(World.spellsPerThousand("homes"))
                .icc("Millom", "A1")
                .known("homes", YEAR_1)
                .known("homes", YEAR_2)
                .cell("homes", "A1", "2014-01", 50)
                .cell("homes", "A1", "2015-01", 45)
                .list("A1", YEAR_1, 1000)
                .list("A1", YEAR_2, 2000);
        Figure figure = new Figure(Kind.CHANGE_PERCENT, "homes", "Millom", null, BenchmarkWindows.HEADLINE, percentOf);

        assertThat(judged(world, published(figure, new PublishedValue(number, 1, "%")))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_figure_that_is_null_is_not_judged() {
        World world =
                world().cell("elective", "A3", "2015-01", Stratum.UNSPLIT, 4).icc("Kendal", "A3");
        Figure figure = new Figure(Kind.CHANGE_PERCENT, "elective", "Kendal", null);

        JudgedBenchmark judged = judged(world, published(figure, new PublishedValue(1, 1, "%")));

        assertThat(judged.verdict()).isEqualTo(Verdict.CANNOT_BE_COMPUTED);
        assertThat(judged.why())
                .isEqualTo("No number: the baseline is 0, so a percentage change cannot be given; "
                        + "fewer than 10 events on a side; the interval is exact and wide.");
    }
}
