package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.iccoutcomes.contract.release.RunStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A night in a process of its own that is ended from outside, and the same command again. */
@Tag("spark")
@Tag("long")
@Timeout(900)
@ExtendWith(TwoNights.Given.class)
class KilledNightTest {
    private final TwoNights nights;

    @TempDir
    private Path folder;

    KilledNightTest(TwoNights nights) {
        this.nights = nights;
    }

    @Test
    void killed_when_a_new_extract_is_stored() {
        SmallProgramme night = nights.evening().copyTo(folder);

        ChildIcc.startPausing(night, "ingest hes-ae")
                .awaitPause("ingest hes-ae")
                .kill();

        assertThatTheReleaseIsAsItWas(night);
        assertThat(night.isLocked()).as("nobody let go of the lock").isTrue();
        assertThatTheSameCommandFinishes(night);
    }

    @Test
    void killed_while_it_writes_a_part_of_the_cube() {
        SmallProgramme night = nights.evening().copyTo(folder);

        ChildIcc.start(night)
                .awaitUntil(() -> hasUnfinished(folder.resolve("store/cubes")))
                .kill();

        assertThatTheReleaseIsAsItWas(night);
        assertThatTheSameCommandFinishes(night);
    }

    @Test
    void killed_when_it_has_compared_and_not_yet_released() {
        SmallProgramme night = beforeTheSecondRelease();

        ChildIcc.startPausing(night, "protect").awaitPause("protect").kill();

        assertThatTheReleaseIsAsItWas(night);
        assertThatTheSameCommandFinishes(night);
    }

    @Test
    void killed_while_it_writes_a_release_it_shows_all_of_it_or_nothing() {
        SmallProgramme night = beforeTheSecondRelease();

        ChildIcc.start(night)
                .awaitUntil(() -> Files.exists(folder.resolve("releases/0002")))
                .kill();

        assertThat(night.digests("releases/0001")).isEqualTo(nights.first());
        assertThat(night.current()).isIn("0001", "0002");
        if (night.current().equals("0002")) {
            assertThat(night.digests("releases/0002")).isEqualTo(nights.second());
        }
        assertThat(night.open().run().release()).isEqualTo(2);
        assertThat(night.current()).isEqualTo("0002");
        assertThat(night.digests("releases/0002")).isEqualTo(nights.second());
    }

    @Test
    void killed_between_a_release_and_its_publication_the_same_command_publishes_it() {
        SmallProgramme night = nights.morning().copyTo(folder);
        night.open().stores().releases().publish(1);

        assertThatTheSameCommandFinishes(night);
    }

    @Test
    void told_to_end_while_spark_is_at_work_it_says_so_and_lets_go_of_the_lock() {
        SmallProgramme night = nights.evening().copyTo(folder);

        ChildIcc child = ChildIcc.startPausing(night, "ingest hes-ae").awaitPause("ingest hes-ae");
        int code = child.terminate();

        assertThat(child.rest())
                .contains("error: interrupted.", "exit 130")
                .anyMatch(said -> said.startsWith("next: icc nightly --programme "))
                .noneMatch(said -> said.contains("bug"));
        assertThat(code).isEqualTo(130);
        assertThat(night.isLocked()).isFalse();
        RunStatus status = night.open().stores().status().read().orElseThrow();
        assertThat(status.exitCode()).isEqualTo(130);
        assertThat(status.release()).isEqualTo("0001");
        assertThatTheReleaseIsAsItWas(night);
    }

    /** All is counted; only the release is missing. */
    private SmallProgramme beforeTheSecondRelease() {
        SmallProgramme night = nights.morning().copyTo(folder);
        night.open().stores().releases().publish(1);
        night.delete("releases/0002");
        return night;
    }

    private static boolean hasUnfinished(Path cubes) {
        try (Stream<Path> parts = Files.list(cubes)) {
            return parts.anyMatch(part -> !Files.exists(part.resolve("cube.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertThatTheReleaseIsAsItWas(SmallProgramme night) {
        assertThat(night.current()).isEqualTo("0001");
        assertThat(night.digests("releases/0001")).isEqualTo(nights.first());
    }

    private void assertThatTheSameCommandFinishes(SmallProgramme night) {
        assertThat(night.open().run()).isEqualTo(new Outcome(2, true));
        assertThat(night.current()).isEqualTo("0002");
        assertThat(night.digests("releases/0002")).isEqualTo(nights.second());
        assertThat(night.isLocked()).isFalse();
        assertThat(folder.resolve("store/scratch")).doesNotExist();
    }
}
