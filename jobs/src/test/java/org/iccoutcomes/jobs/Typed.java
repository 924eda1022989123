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
 * A command as typed in a folder, run in this process.
 *
 * @param code its exit code
 * @param out what it printed as data
 * @param err what it said besides
 */
public record Typed(int code, String out, String err) {
    /** The repository, whose configuration the command finds. */
    public static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    /** Types {@code icc} and the arguments. */
    public static Typed icc(Path folder, String... arguments) {
        return icc(folder, CLOCK, arguments);
    }

    /** Types {@code icc} and the arguments at a time. */
    public static Typed icc(Path folder, Clock clock, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Failures failures = new Failures();
        CommandLine line = Icc.commandLine(new Setting(REPOSITORY, folder, Map.of(), clock))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return new Typed(line.execute(arguments), out.toString(), err.toString());
    }
}
