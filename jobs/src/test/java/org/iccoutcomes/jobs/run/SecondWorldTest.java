package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iccoutcomes.jobs.sample.time.Span;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.AreaSketch;
import org.iccoutcomes.jobs.sample.world.Effect;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Another world than the committed one: other years, names, sizes and effects. Its truth must come out as well. */
@Tag("spark")
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondWorldTest {
    private static final YearMonth START = YearMonth.of(2012, 9);
    private static final Set<String> OF_OTHER_FEEDS = Set.of("transport-claim-miles", "transport-claims");

    /** Ready-made counts have no measure among those of the product. */
    private static final String COUNTS = """
            community-nurse-contacts:
              title: Contacts with community nurses
              dataset: counts
              where: {indicator: {one-of: [community-nurse-contacts]}}
              count: {sum: value}
              better: neutral
            pharmacy-minor-ailments:
              title: Minor ailments treated by pharmacies
              dataset: counts
              where: {indicator: {one-of: [pharmacy-minor-ailments]}}
              count: {sum: value}
              better: neutral
            """;

    @SuppressWarnings("NullAway.Init")
    private ProgrammeRun run;

    @SuppressWarnings("NullAway.Init")
    private Truth truth;

    @BeforeAll
    void run_the_second_world(@TempDir Path folder) throws IOException {
        List<AreaSketch> areas = List.of(
                AreaSketch.of("Tarn End", 1100),
                AreaSketch.of("Over Water", 2300, START),
                AreaSketch.of("High Cop", 900, START.plusMonths(9)));
        List<Effect> effects = List.of(
                new Effect("Over Water", Activity.EMERGENCY, START, 1.6),
                new Effect("Over Water", Activity.STAY, START, .5),
                new Effect("Tarn End", Activity.ATTENDANCE, START, .4),
                new Effect("High Cop", Activity.APPOINTMENT, START, 1.3));
        SampleWorld world = SampleWorld.of(areas, effects, new Span(YearMonth.of(2011, 4), 37), 99);
        List<String> measures = Stream.of(
                        "hospital", "avoidable", "care-homes", "urgent-care", "outpatients", "journeys", "advice")
                .map(name -> ProgrammeRun.REPOSITORY.resolve("config/measures/" + name + ".yaml") + "")
                .toList();
        SmallProgramme programme = SmallProgramme.of(
                world,
                folder,
                Stream.concat(measures.stream(), Stream.of("counts.yaml")).toList(),
                "hes-apc",
                "hes-ae",
                "hes-op",
                "gp-list-sizes",
                "advice-guidance",
                "monthly-counts",
                "sites",
                "site-distances");
        programme.write("counts.yaml", COUNTS);
        programme.write("feeds/monthly-counts.yaml", feedThatLeavesOutZeros());
        run = programme.open();
        run.run();
        truth = Truth.of(folder.resolve("extracts"));
    }

    /** The generator writes no row for a count of nothing; the product's feed takes such a month for missing. */
    private static String feedThatLeavesOutZeros() throws IOException {
        Path shipped = ProgrammeRun.REPOSITORY.resolve("config/feeds/monthly-counts.yaml");
        return Files.readString(shipped).replace("absent-row: missing", "absent-row: zero");
    }

    @Test
    void every_measure_of_every_area_and_window_equals_the_truth() {
        Recovered recovered = Recovered.of(run, truth, OF_OTHER_FEEDS);

        assertThat(recovered.figures()).isGreaterThan(300);
        assertThat(recovered.wrong()).isEmpty();
    }

    @Test
    void every_row_of_every_file_is_accounted_for_as_it_was_planted() {
        truth.assertThatEveryRowIsAccountedFor(run.stores().deliveries().list());
    }
}
