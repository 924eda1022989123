package org.iccoutcomes.jobs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.iccoutcomes.jobs.command.Failures;
import org.iccoutcomes.jobs.command.Setting;
import picocli.CommandLine;

/**
 * What a command printed and its exit code.
 *
 * @param out data
 * @param err everything else
 */
public record TypedCommand(int code, String out, String err) {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    /** Runs a command in a folder. */
    public static TypedCommand in(Path folder, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Failures failures = new Failures();
        Setting setting =
                new Setting(REPOSITORY, folder, Map.of("USER", "ann"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        CommandLine line = Icc.commandLine(setting)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return new TypedCommand(line.execute(arguments), out.toString(), err.toString());
    }
}
