package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.report.AreaTexts;
import org.iccoutcomes.report.TextSlot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where evaluators' words lie: texts/AREA/SLOT.md beside the programme. */
class AreaTextFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("texts/mid-furness/6m"));
        Files.writeString(folder.resolve("texts/mid-furness/lessons.md"), "Usual.");
        Files.writeString(folder.resolve("texts/mid-furness/6m/lessons.md"), "After six months.");
    }

    @Test
    void a_text_for_the_months_asked_for_wins_over_the_usual_one() throws IOException {
        AreaTextFiles files = new AreaTextFiles(folder);

        assertThat(files.of("Mid Furness", 6).markdown()).containsEntry(TextSlot.LESSONS, "After six months.");
        assertThat(files.of("Mid Furness", 12).markdown()).containsEntry(TextSlot.LESSONS, "Usual.");
    }

    @Test
    void a_missing_text_is_none_and_has_a_place() throws IOException {
        AreaTexts texts = new AreaTextFiles(folder).of("Mid Furness", 6);

        assertThat(texts.markdown()).doesNotContainKey(TextSlot.BY_WHOM);
        assertThat(texts.places()).containsEntry(TextSlot.BY_WHOM, "texts/mid-furness/by-whom.md");
    }

    @Test
    void a_text_in_another_encoding_is_refused_by_its_name() throws IOException {
        Files.write(folder.resolve("texts/mid-furness/by-whom.md"), new byte[] {'M', (byte) 0xF4, 'n'});

        assertThatThrownBy(() -> new AreaTextFiles(folder).of("Mid Furness", 6))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("not in UTF-8");
    }
}
