package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.iccoutcomes.config.Loaded;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code icc check}: the configuration, every error at once. */
@Command(
        name = "check",
        header = "Check a programme's configuration; every error at once.",
        footer = {"", "Examples:", "  icc check", "  icc check --programme config/nhs-acute-trusts/programme.yaml"})
public final class CheckCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private final LaterOptions.OfCheck later = new LaterOptions.OfCheck();

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    public CheckCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        later.refuse();
        Loaded.Ok loaded = programme.load(setting);
        PrintWriter out = spec.commandLine().getOut();
        Programme checked = loaded.programme();
        if (!loaded.warnings().isEmpty()) {
            spec.commandLine().getErr().println(ProblemText.render(loaded.warnings()));
        }
        out.printf(
                "%s: %d areas, %d feeds, %d measures, %d published figures; %d files read, no errors%n",
                checked.title(),
                checked.areas().areas().size(),
                checked.catalogue().feeds().size(),
                checked.catalogue().measures().size(),
                checked.catalogue().benchmarks().size(),
                loaded.filesRead().size());
        return ExitCode.DONE.code();
    }
}
