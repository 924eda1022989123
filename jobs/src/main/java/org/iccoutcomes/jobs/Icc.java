package org.iccoutcomes.jobs;

import org.iccoutcomes.jobs.command.CheckCommand;
import org.iccoutcomes.jobs.command.CompareCommand;
import org.iccoutcomes.jobs.command.DemoCommand;
import org.iccoutcomes.jobs.command.DiffCommand;
import org.iccoutcomes.jobs.command.DistanceCommand;
import org.iccoutcomes.jobs.command.EvidenceCommand;
import org.iccoutcomes.jobs.command.ExplainCommand;
import org.iccoutcomes.jobs.command.Failures;
import org.iccoutcomes.jobs.command.FeedCommand;
import org.iccoutcomes.jobs.command.InitCommand;
import org.iccoutcomes.jobs.command.ListCommand;
import org.iccoutcomes.jobs.command.NightlyCommand;
import org.iccoutcomes.jobs.command.QuarantineCommand;
import org.iccoutcomes.jobs.command.ReportCommand;
import org.iccoutcomes.jobs.command.SampleCommand;
import org.iccoutcomes.jobs.command.Setting;
import org.iccoutcomes.jobs.command.VerifyCommand;
import org.iccoutcomes.jobs.outcome.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code icc}: parses the verb, runs it, and exits with its code. */
@Command(
        name = "icc",
        header = "Did this Integrated Care Community keep people out of hospital, and compared with what?",
        mixinStandardHelpOptions = true,
        versionProvider = Icc.Version.class,
        synopsisSubcommandLabel = "VERB",
        footer = {"", "On a fresh clone: icc demo", "Data goes to stdout, everything else to stderr."})
public final class Icc implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Icc() {}

    /** Runs one verb and exits. */
    public static void main(String[] arguments) {
        System.exit(run(Setting.ofProcess(), arguments));
    }

    static int run(Setting setting, String... arguments) {
        Failures failures = new Failures();
        CommandLine line =
                commandLine(setting).setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
        try {
            return line.execute(arguments);
        } catch (Error error) {
            // The parser hands on exceptions alone; such an end must have an exit code of its own too.
            Failure failure = Failures.of(error, "icc");
            System.err.print(failure.rendered());
            return failure.exitCode().code();
        }
    }

    static CommandLine commandLine(Setting setting) {
        return new CommandLine(new Icc())
                .addSubcommand(new DemoCommand(setting))
                .addSubcommand(new NightlyCommand(setting))
                .addSubcommand(new ReportCommand(setting))
                .addSubcommand(new CompareCommand(setting))
                .addSubcommand(new CheckCommand(setting))
                .addSubcommand(new ExplainCommand(setting))
                .addSubcommand(new ListCommand(setting))
                .addSubcommand(new DistanceCommand(setting))
                .addSubcommand(new QuarantineCommand(setting))
                .addSubcommand(new DiffCommand(setting))
                .addSubcommand(new FeedCommand(setting))
                .addSubcommand(new InitCommand(setting))
                .addSubcommand(new VerifyCommand(setting))
                .addSubcommand(new SampleCommand(setting))
                .addSubcommand(new EvidenceCommand(setting))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }

    /** A verb is needed. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a verb is needed, such as: icc demo");
    }

    /** The version Maven wrote into the jar; {@code development} when run from class files. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Icc.class.getPackage().getImplementationVersion();
            return new String[] {
                "icc " + (version == null ? "development" : version), "Java " + Runtime.version(), "Spark 4.2.0"
            };
        }
    }
}
