package org.iccoutcomes.jobs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.iccoutcomes.jobs.sample.time.Span;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.AreaSketch;
import org.iccoutcomes.jobs.sample.world.Effect;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleGeneratorTest {
    private static final YearMonth START = YearMonth.of(2014, 6);

    @Test
    void writes_the_same_bytes_for_the_same_seed(@TempDir Path folder) throws IOException {
        SampleGenerator.write(SampleWorld.of(3000, 3, 5), folder.resolve("first"));
        SampleGenerator.write(SampleWorld.of(3000, 3, 5), folder.resolve("second"));

        SampleFolder first = SampleFolder.at(folder.resolve("first"));
        for (String name : first.names()) {
            assertThat(Files.mismatch(
                            first.path().resolve(name), folder.resolve("second").resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    @Test
    void writes_another_world_for_another_seed(@TempDir Path folder) {
        SampleGenerator.write(SampleWorld.of(3000, 3, 5), folder.resolve("first"));
        SampleGenerator.write(SampleWorld.of(3000, 3, 6), folder.resolve("second"));

        SampleFolder first = SampleFolder.at(folder.resolve("first"));
        SampleFolder second = SampleFolder.at(folder.resolve("second"));
        assertThat(first.content("areas.csv")).isNotEqualTo(second.content("areas.csv"));
        assertThat(first.content("truth.json")).isNotEqualTo(second.content("truth.json"));
    }

    @Test
    void makes_a_chosen_effect_happen_in_the_chosen_area_only(@TempDir Path folder) {
        List<AreaSketch> areas = List.of(AreaSketch.of("Here", 6000, START), AreaSketch.of("There", 6000));
        List<Effect> effects = List.of(new Effect("Here", Activity.EMERGENCY, START, .5));

        SampleGenerator.write(SampleWorld.of(areas, effects, new Span(YearMonth.of(2013, 4), 38), 11), folder);

        SampleFolder written = SampleFolder.at(folder);
        assertThat(written.change("Here", "non-elective-admissions")).isBetween(-.65, -.35);
        assertThat(written.change("There", "non-elective-admissions")).isBetween(-.2, .2);
    }

    @Test
    void adds_no_dirt_to_a_clean_world(@TempDir Path folder) {
        SampleGenerator.write(SampleWorld.of(2000, 3, 5).clean(), folder);

        SampleFolder written = SampleFolder.at(folder);
        assertThat(written.planted("hes-apc-2014-15-m13.csv.gz", "exact-duplicate"))
                .isZero();
        assertThat(written.rows("hes-apc-2014-15-m13.csv.gz"))
                .noneMatch(row -> row.get("ADMIDATE").startsWith("1"));
    }
}
