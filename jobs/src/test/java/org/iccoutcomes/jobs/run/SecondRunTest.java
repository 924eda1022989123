package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.iccoutcomes.jobs.Typed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A night while another is at work in a process of its own, and a night with nothing new. */
@Tag("spark")
@Timeout(900)
@ExtendWith(TwoNights.Given.class)
class SecondRunTest {
    /** Once at the start, once to try, once to see how long it may still wait. */
    private static final int LOOKS_AT_THE_CLOCK_WHEN_LOCKED = 3;

    private final TwoNights nights;

    @TempDir
    private Path folder;

    SecondRunTest(TwoNights nights) {
        this.nights = nights;
    }

    /** Tells when a command must have found the lock taken, by how often it looks at the clock. */
    private static final class CountingClock extends Clock {
        private final CountDownLatch looks = new CountDownLatch(LOOKS_AT_THE_CLOCK_WHEN_LOCKED);

        @Override
        public Instant instant() {
            looks.countDown();
            return Instant.EPOCH;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void is_told_who_is_at_work_or_waits_until_a_killed_run_is_gone() throws Exception {
        SmallProgramme night = nights.morning().copyTo(folder);
        ChildIcc first = ChildIcc.startPausing(night, "inspect").awaitPause("inspect");

        Typed second = Typed.icc(folder, "nightly");

        assertThat(second.code()).isEqualTo(5);
        assertThat(second.err())
                .contains("another run holds " + folder.resolve("store/lock.json"))
                .contains("process " + first.pid() + " on ")
                .contains("running icc nightly")
                .contains("next: wait for it to end, or: icc nightly --programme " + folder.resolve("icc.yaml"))
                .contains("--wait 30m")
                .contains("exit 5");

        CountingClock clock = new CountingClock();
        CompletableFuture<Typed> waiting =
                CompletableFuture.supplyAsync(() -> Typed.icc(folder, clock, "nightly", "--wait", "30m"));
        assertThat(clock.looks.await(2, TimeUnit.MINUTES)).isTrue();
        first.kill();

        Typed third = waiting.get(5, TimeUnit.MINUTES);
        assertThat(third.code()).as(third.err()).isZero();
        assertThat(third.out()).contains("release 0002 (nothing new)");
        assertThat(night.isLocked()).isFalse();
    }

    @Test
    void with_nothing_new_reads_no_file_counts_nothing_and_makes_no_release() {
        SmallProgramme night = nights.morning().copyTo(folder);

        ProgrammeRun.Night third = night.open().night("a master that no Spark could start with");

        assertThat(third.outcome()).isEqualTo(new Outcome(2, false));
        assertThat(third.lines())
                .contains("ingest: 0 new, 9 unchanged", "cube: 6 parts, 0 to make")
                .noneMatch(line -> line.matches("(ingest|measure) [^:]*\\s{2,}.*"))
                .last()
                .asString()
                .startsWith("nothing new: release 0002");
        assertThat(night.open().stores().releases().list()).containsExactly(1, 2);
        assertThat(night.digests("releases/0002")).isEqualTo(nights.second());
        assertThat(night.open().stores().status().read().orElseThrow().outcome())
                .isEqualTo("nothing new");
    }
}
