package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iccoutcomes.config.Loaded;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.run.DataCheck;
import org.iccoutcomes.jobs.run.PseudonymKeys;
import org.iccoutcomes.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code icc check}: the configuration, and with {@code --data} the extracts, every error at once. */
@Command(
        name = "check",
        header = "Check a programme's configuration, and its extracts with --data; every error at once.",
        footer = {
            "",
            "Examples:",
            "  icc check",
            "  icc check --data",
            "  icc check --programme config/nhs-acute-trusts/programme.yaml"
        })
public final class CheckCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Option(
            names = "--data",
            description = "Also read every extract of the inbox as a night would: what each is, its columns, its first"
                    + " bad rows, what it replaces. Nothing is written.")
    private boolean data;

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    public CheckCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Loaded.Ok loaded = programme.load(setting);
        PrintWriter out = spec.commandLine().getOut();
        Programme checked = loaded.programme();
        if (!loaded.warnings().isEmpty()) {
            spec.commandLine().getErr().println(ProblemText.render(loaded.warnings()));
        }
        out.printf(
                "%s: %s, %s, %s, %s; %s read, no errors%n",
                checked.title(),
                Numbers.counted(checked.areas().areas().size(), "area"),
                Numbers.counted(checked.catalogue().feeds().size(), "feed"),
                Numbers.counted(checked.catalogue().measures().size(), "measure"),
                Numbers.counted(checked.catalogue().benchmarks().size(), "published figure"),
                Numbers.counted(loaded.filesRead().size(), "file"));
        return data ? data(checked, PseudonymKeys.of(checked, setting.environment()), out) : ExitCode.DONE.code();
    }

    /** Every file is told of before one that would be refused ends in its exit code. */
    private static int data(Programme checked, Optional<PseudonymKey> key, PrintWriter out) {
        DataCheck check = DataCheck.of(checked, key);
        out.println();
        DataCheckText.of(check).forEach(out::println);
        long refused = check.files().stream()
                .filter(seen -> !seen.look().problems().isEmpty())
                .count();
        out.printf(
                "%s: %d can be used, %d would be refused%n",
                Numbers.counted(check.files().size(), "file"), check.files().size() - refused, refused);
        if (refused == 0) {
            return ExitCode.DONE.code();
        }
        out.flush();
        throw Failure.before(
                ExitCode.INPUT_REJECTED,
                refused == 1 ? "an input file would be refused." : refused + " input files would be refused.",
                "correct or replace the files named above, then: icc check --data");
    }
}
