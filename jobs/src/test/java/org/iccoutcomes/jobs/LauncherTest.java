package org.iccoutcomes.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, copied without sources (so that it builds nothing), with a Java that only tells how it was called. */
class LauncherTest {
    private static final String ECHOING_JAVA = """
            #!/bin/sh
            pwd
            for word in "$@"; do printf '%s\\n' "$word"; done
            exit 7
            """;

    @TempDir
    Path folder;

    private Path repository;
    private Path java;

    @BeforeEach
    void copies_the_launcher_to_a_folder_with_spaces() throws IOException {
        repository =
                Files.createDirectories(folder.resolve("a b").resolve("c d")).toRealPath();
        executable(repository.resolve("icc"), Files.readString(launcher()));
        java = javaOfVersion("17.0.9");
    }

    @Test
    void the_exit_code_is_javas() throws Exception {
        assertThat(run(folder, repository.resolve("icc"), "list", "areas").code())
                .isEqualTo(7);
    }

    @Test
    void arguments_and_the_users_folder_stay_as_they_are() throws Exception {
        Said said = run(folder, repository.resolve("icc"), "compare", "--area", "Grange & Lakes", "*");

        assertThat(said.lines()).startsWith(folder.toRealPath().toString());
        assertThat(said.lines()).endsWith("org.iccoutcomes.jobs.Icc", "compare", "--area", "Grange & Lakes", "*");
    }

    @Test
    void its_own_folder_is_found_through_links() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("first link"), repository.resolve("icc"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("second link"), link.getFileName());

        assertThat(run(folder, linkToLink, "list").lines()).contains("-Dicc.home=" + repository);
    }

    @Test
    void a_verb_that_starts_spark_gets_sparks_flags() throws Exception {
        assertThat(run(folder, repository.resolve("icc"), "--programme", "x.yaml", "nightly")
                        .lines())
                .contains("-Xmx2g", "--add-opens=java.base/java.nio=ALL-UNNAMED");
    }

    @Test
    void a_verb_that_answers_at_once_starts_small() throws Exception {
        assertThat(run(folder, repository.resolve("icc"), "explain", "nightly").lines())
                .contains("-Xmx512m", "-XX:TieredStopAtLevel=1")
                .doesNotContain("--add-opens=java.base/java.nio=ALL-UNNAMED");
    }

    @Test
    void flags_only_a_newer_java_knows_are_given_to_it_alone() throws Exception {
        String newer = "--sun-misc-unsafe-memory-access=allow";
        assertThat(run(folder, repository.resolve("icc"), "list").lines()).doesNotContain(newer);

        java = javaOfVersion("25.0.1");
        assertThat(run(folder, repository.resolve("icc"), "list").lines()).contains(newer);
    }

    @Test
    void a_java_that_is_too_old_is_refused_by_name() throws Exception {
        java = javaOfVersion("11.0.2");

        Said said = run(folder, repository.resolve("icc"), "list");

        assertThat(said.code()).isEqualTo(2);
        assertThat(String.join(" ", said.lines())).contains("Java 11.0.2", "17 or newer");
    }

    private Path javaOfVersion(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("java " + version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(Files.createDirectories(home.resolve("bin")).resolve("java"), ECHOING_JAVA);
        return home;
    }

    private Said run(Path from, Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ICC_") || name.startsWith("HADOOP_"));
        builder.environment().put("JAVA_HOME", java.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said.lines().toList());
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Tests run in the module's folder; the launcher lies in the one above it. */
    private static Path launcher() {
        return Path.of("..", "icc");
    }

    private record Said(int code, List<String> lines) {}
}
