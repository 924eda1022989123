package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.iccoutcomes.contract.release.RunStatus;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.store.file.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedRunTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ProgrammeRun run;

    @BeforeEach
    void openAProgramme() {
        run = ProgrammeRun.of(ProgrammeRun.REPOSITORY.resolve("config/south-cumbria/programme.yaml"), Map.of(), folder);
    }

    private Failure failureOf(GuardedRun.Work work) {
        GuardedRun guarded = new GuardedRun(run.programme(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "icc nightly");
        return catchThrowableOfType(Failure.class, () -> guarded.run(Duration.ZERO, work));
    }

    private void assertThatBothSay(Failure failure, int code) {
        RunStatus status = run.stores().status().read().orElseThrow();
        assertThat(failure.exitCode().code()).isEqualTo(code);
        assertThat(status.exitCode()).isEqualTo(code);
        assertThat(status.outcome()).isEqualTo(failure.sentence());
        assertThat(status.nextCommand()).isEqualTo(failure.next());
        assertThat(folder.resolve("store/lock.json")).doesNotExist();
    }

    @Test
    void a_full_disk_is_a_failure_of_storage_in_the_exit_code_and_in_the_status() {
        Failure failure = failureOf(() -> {
            throw new StorageException("cannot write cube.json", new IOException("No space left on device"));
        });

        assertThatBothSay(failure, 6);
        assertThat(failure.rendered())
                .contains("storage failed: cannot write cube.json")
                .contains("Nothing was released");
    }

    @Test
    void a_disk_that_fails_deep_in_other_work_is_a_failure_of_storage_too() {
        Failure failure = failureOf(() -> {
            throw new IllegalStateException(new UncheckedIOException(new IOException("No space left on device")));
        });

        assertThatBothSay(failure, 6);
        assertThat(failure.sentence()).contains("No space left on device");
    }

    @Test
    void memory_that_runs_out_is_told_with_the_setting_to_raise() {
        Failure failure = failureOf(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThatBothSay(failure, 6);
        assertThat(failure.next()).contains("ICC_HEAP=4g");
    }

    @Test
    void anything_else_is_a_bug() {
        Failure failure = failureOf(() -> {
            throw new IllegalArgumentException("a person's value must not be told");
        });

        assertThatBothSay(failure, 70);
        assertThat(failure.rendered()).contains("IllegalArgumentException").doesNotContain("person");
    }
}
