package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher sets a locale and a time zone; the figures do not depend on its doing so. */
@Tag("spark")
class SameBytesAbroadTest {
    private static SortedMap<String, String> night(SmallProgramme programme, String... settings) {
        ChildIcc night = ChildIcc.startWith(programme, List.of(settings));
        List<String> said = night.rest();
        assertThat(night.exitCode()).as(String.join("\n", said)).isZero();
        return programme.digests("releases/0001/summaries");
    }

    @Test
    @DisplayName("B27: the same bytes where i has no dot and it is tomorrow, and where a comma parts decimals and the"
            + " clocks change")
    void in_turkey_and_in_germany(@TempDir Path folder) {
        SmallProgramme extracts = SmallProgramme.twoPlaces(folder.resolve("extracts"));
        SmallProgramme german = extracts.copyTo(folder.resolve("german"));

        SortedMap<String, String> turkish = night(
                extracts,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9");

        assertThat(turkish).isNotEmpty();
        assertThat(night(german, "-Duser.language=de", "-Duser.country=DE", "-Duser.timezone=Europe/Berlin"))
                .isEqualTo(turkish);
    }
}
