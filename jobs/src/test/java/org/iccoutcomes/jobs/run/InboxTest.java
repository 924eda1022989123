package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private List<Path> match(String pattern) {
        return Inbox.match(folder + "/" + pattern);
    }

    @Test
    void a_pattern_finds_files_by_name_and_a_path_finds_one() throws IOException {
        Path second = file("in/apc-2.csv");
        Path first = file("in/apc-1.csv");
        file("in/ae-1.csv");

        assertThat(match("in/apc-*.csv")).containsExactly(first, second);
        assertThat(match("in/apc-2.csv")).containsExactly(second);
        assertThat(match("in/op-*.csv")).isEmpty();
        assertThat(match("nowhere/*.csv")).isEmpty();
    }

    @Test
    void stars_reach_into_folders() throws IOException {
        Path deep = file("in/2015/april/apc.csv");

        assertThat(match("in/*/*/apc.csv")).containsExactly(deep);
        assertThat(match("in/**/apc.csv")).containsExactly(deep);
        assertThat(match("in/*/apc.csv")).isEmpty();
    }

    @Test
    void an_inbox_may_be_a_link_to_a_folder() throws IOException {
        file("elsewhere/apc-1.csv");
        Files.createSymbolicLink(folder.resolve("in"), folder.resolve("elsewhere"));

        assertThat(match("in/apc-*.csv")).containsExactly(folder.resolve("in/apc-1.csv"));
    }

    @Test
    void brackets_in_a_folder_s_own_name_are_no_pattern() throws IOException {
        Path file = file("in [2015] {x}/apc-1.csv");

        assertThat(match("in [2015] {x}/apc-1.csv")).containsExactly(file);
        assertThat(match("in [2015] {x}/apc-*.csv")).containsExactly(file);
    }

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "Windows has no pipes among files")
    @DisplayName("B26: a pipe and a link to nothing are found, so that they are refused in words")
    void what_is_no_file_is_found() throws Exception {
        Path pipe = file("in/apc-1.csv").resolveSibling("apc-2.csv");
        Path broken = Files.createSymbolicLink(folder.resolve("in/apc-3.csv"), folder.resolve("gone.csv"));
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(match("in/apc-*.csv")).containsExactly(folder.resolve("in/apc-1.csv"), pipe, broken);
    }

    @Test
    @DisplayName("B23: more files than are read end in exit 4 and what to do")
    void too_many_files_are_refused() throws IOException {
        for (int i = 0; i < 4; i++) {
            file("in/apc-" + i + ".csv");
        }

        assertThat(Inbox.match(folder + "/in/apc-*.csv", 4)).hasSize(4);
        assertThatThrownBy(() -> Inbox.match(folder + "/in/apc-*.csv", 3))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.exitCode()).isEqualTo(ExitCode.INPUT_REJECTED);
                    assertThat(failure.next()).contains("join the files");
                });
    }
}
