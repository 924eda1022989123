package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.release.RunStatus;
import org.iccoutcomes.jobs.Typed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that lost what the release before was made from. */
@Tag("spark")
@ExtendWith(TwoNights.Given.class)
class QualityGateTest {
    private static final String YEAR = "hes-ae-2014-15-m13.csv.gz";
    private static final String NEXT = "hes-ae-2015-16-m12.csv.gz";
    private static final String MONTH = "2014-07";
    /** The month as that file writes its dates. */
    private static final String IN_FILE = ",201407";

    private final TwoNights nights;

    @TempDir
    private Path folder;

    QualityGateTest(TwoNights nights) {
        this.nights = nights;
    }

    /** Every second row of the month. */
    private static List<String> halved(List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean isKept = false;
        for (String line : lines) {
            boolean isOfMonth = line.contains(IN_FILE);
            isKept = isOfMonth ? !isKept : isKept;
            if (!isOfMonth || isKept) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static void assertStopped(Typed ended, SmallProgramme night) {
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("error: the data-quality gate failed: ")
                .contains("icc nightly --accept-quality \"REASON\"")
                .endsWith("exit 1\n");
        assertThat(night.current()).isEqualTo("0002");
        RunStatus status = night.open().stores().status().read().orElseThrow();
        assertThat(status.exitCode()).isEqualTo(1);
        assertThat(status.release()).isEqualTo("0002");
        assertThat(ended.err()).contains("error: " + status.outcome());
    }

    @Test
    @DisplayName("B14 and P4: a month that lost rows stops the release until somebody says why it is right")
    void a_month_that_lost_rows_stops_the_night() {
        SmallProgramme night = nights.morning().copyTo(folder);
        ExtractLines.rewrite(night.extract(YEAR), QualityGateTest::halved);

        Typed stopped = Typed.icc(folder, "nightly");

        assertStopped(stopped, night);
        assertThat(stopped.err())
                .containsPattern("feed hes-ae: error: " + MONTH
                        + " had [0-9,]+ rows in the current release and has [0-9,]+ now  \\[fewer-rows\\]");
        assertThat(stopped.err().lines().filter(line -> line.contains("[fewer-rows]")))
                .as("no other month lost any")
                .hasSize(1);
        assertStopped(Typed.icc(folder, "nightly"), night);

        Typed accepted = Typed.icc(folder, "nightly", "--accept-quality", "a ward moved in July 2014");

        assertThat(accepted.code()).as(accepted.err()).isZero();
        assertThat(accepted.out()).startsWith("release 0003");
        assertThat(night.open().stores().releases().manifest(3).acceptedQuality())
                .isEqualTo("a ward moved in July 2014");
        assertThat(Typed.icc(folder, "nightly").out()).startsWith("release 0003 (nothing new)");
    }

    @Test
    @DisplayName("B14: a file that is no longer there stops the release, with its months")
    void a_lost_file_stops_the_night() {
        SmallProgramme night = nights.morning().copyTo(folder);
        night.holdBack(NEXT);

        Typed stopped = Typed.icc(folder, "nightly");

        assertStopped(stopped, night);
        assertThat(stopped.err())
                .containsPattern("feed hes-ae: error: 2015-10 had [0-9,]+ rows in the current release and has 0 now"
                        + "  \\[rows-gone\\]");
    }
}
