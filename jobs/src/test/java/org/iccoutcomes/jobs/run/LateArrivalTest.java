package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.iccoutcomes.contract.release.RunStatus;
import org.iccoutcomes.jobs.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Extracts that come late, or again, beside a release that was made without them. */
@Tag("spark")
@ExtendWith(TwoNights.Given.class)
class LateArrivalTest {
    private static final String OLDER = "hes-ae-2014-15-m06.csv.gz";
    private static final String NEWER = "hes-ae-2014-15-m13.csv.gz";

    private final TwoNights nights;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallProgramme night;

    LateArrivalTest(TwoNights nights) {
        this.nights = nights;
    }

    @BeforeEach
    void copy() {
        night = nights.morning().copyTo(folder);
    }

    private Typed nightly(String... options) {
        String[] typed = new String[options.length + 1];
        typed[0] = "nightly";
        System.arraycopy(options, 0, typed, 1, options.length);
        return Typed.icc(folder, typed);
    }

    @Test
    @DisplayName("B12: a refresh older than the loaded one is refused, night after night, unless it is allowed")
    void an_older_refresh_is_refused() {
        night.holdBack(OLDER);
        assertThat(nightly().out()).startsWith("release 0003");
        night.deliver(OLDER);

        for (Typed refused : new Typed[] {nightly(), nightly()}) {
            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.err())
                    .contains(OLDER + ": error: older than " + NEWER
                            + ", from which release 0003 is made: month 6 after month 13 of 2014-15  [older-refresh]")
                    .contains("icc nightly --allow-older")
                    .endsWith("exit 4\n");
            assertThat(night.current()).isEqualTo("0003");
        }
        RunStatus status = night.open().stores().status().read().orElseThrow();
        assertThat(status.exitCode()).isEqualTo(4);
        assertThat(status.release()).isEqualTo("0003");

        Typed allowed = nightly("--allow-older");

        assertThat(allowed.code()).as(allowed.err()).isZero();
        assertThat(allowed.out()).startsWith("release 0004");
        assertThat(findings("0004")).as("the newer one still counts").isEqualTo(findings("0002"));
        assertThat(nightly().out()).startsWith("release 0004 (nothing new)");
    }

    @Test
    @DisplayName("B10: the same bytes under another name, packed or not, are no new delivery")
    void the_same_bytes_are_recognised() {
        Path unpacked = night.extract(NEWER.replace("m13.csv.gz", "m12.csv"));
        ExtractLines.unpack(night.extract(NEWER), unpacked);

        Typed again = nightly();

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).startsWith("release 0002 (nothing new)");
        assertThat(night.digests("releases/0002")).isEqualTo(nights.second());
    }

    @Test
    @DisplayName("B10: the same rows in another order are recognised, told, and change no figure")
    void the_same_rows_are_recognised() throws IOException {
        Path sorted = night.extract(NEWER.replace("m13", "m12"));
        Files.copy(night.extract(NEWER), sorted);
        ExtractLines.rewrite(sorted, lines -> {
            Collections.reverse(lines.subList(1, lines.size()));
            return lines;
        });

        ProgrammeRun.Night third = night.open().night("a master that no Spark could start with");

        assertThat(third.lines())
                .contains("warning: hes-ae-2014-15-m12.csv.gz holds the same rows as " + NEWER
                        + " (hes-ae): they count once  [same-rows]");
        assertThat(third.outcome()).isEqualTo(new Outcome(3, true));
        assertThat(findings("0003")).isEqualTo(findings("0002"));
    }

    private String findings(String release) {
        return String.valueOf(night.digests("releases/" + release).get("summaries/findings.parquet"));
    }
}
