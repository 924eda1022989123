package org.iccoutcomes.jobs.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** {@code icc nightly} in a process of its own, to be ended from outside. */
final class ChildIcc {
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(5);

    private final Process process;
    private final BufferedReader stderr;
    private final List<String> said = new ArrayList<>();

    private ChildIcc(Process process) {
        this.process = process;
        this.stderr = process.errorReader();
    }

    /** Starts a night that goes on until its end. */
    static ChildIcc start(SmallProgramme programme) {
        return startPausing(programme, "");
    }

    /** Starts a night that stands still once it has said a line that begins so. */
    static ChildIcc startPausing(SmallProgramme programme, String line) {
        return start(programme, line, List.of());
    }

    /** Starts a night in a Java of other settings, such as {@code -Duser.language=tr}. */
    static ChildIcc startWith(SmallProgramme programme, List<String> settings) {
        return start(programme, "", settings);
    }

    private static ChildIcc start(SmallProgramme programme, String line, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("--") || flag.startsWith("-Duser.") || flag.contains("Unrecognized"))
                .forEach(command::add);
        command.addAll(
                List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=128m", "-XX:+UseSerialGC"));
        command.addAll(settings); // of two that say different things the last counts
        command.add("-Dicc.home=" + ProgrammeRun.REPOSITORY);
        command.add("-Dicc.log=" + programme.folder().resolve("icc.log"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PausingIcc.class.getName(), line));
        command.addAll(List.of("nightly", "--programme", "icc.yaml", "--master", "local[2]"));
        try {
            return new ChildIcc(new ProcessBuilder(command)
                    .directory(programme.folder().toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the night stands still at a line. */
    ChildIcc awaitPause(String line) {
        for (String next = read(); next != null; next = read()) {
            said.add(next);
            if (next.startsWith(line)) {
                return this;
            }
        }
        throw new AssertionError("the child ended without saying '" + line + "' but\n" + String.join("\n", said));
    }

    /** Waits until something is so, while the night goes on. */
    ChildIcc awaitUntil(BooleanSupplier condition) {
        Instant until = Instant.now().plus(DEADLINE);
        while (!condition.getAsBoolean()) {
            if (hasEndedWithin(POLL) || Instant.now().isAfter(until)) {
                process.toHandle().destroyForcibly();
                throw new AssertionError("it was never so, but\n" + String.join("\n", rest()));
            }
        }
        return this;
    }

    /** {@code kill -9}. */
    void kill() {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    /** {@code kill}: the signal a scheduler sends. */
    int terminate() {
        process.toHandle().destroy();
        return exitCode();
    }

    /** Waits for its end. */
    int exitCode() {
        if (!hasEndedWithin(DEADLINE)) {
            process.destroyForcibly();
            throw new AssertionError("the child did not end");
        }
        return process.exitValue();
    }

    private boolean hasEndedWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What it has said that was not yet read. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        for (String next = read(); next != null; next = read()) {
            rest.add(next);
        }
        return rest;
    }

    private @Nullable String read() {
        try {
            return stderr.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
