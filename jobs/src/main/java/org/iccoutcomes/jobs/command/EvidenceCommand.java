package org.iccoutcomes.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.iccoutcomes.jobs.evidence.Outcome;
import org.iccoutcomes.jobs.evidence.Scenarios;
import org.iccoutcomes.jobs.evidence.Study;
import org.iccoutcomes.jobs.evidence.page.EvidencePage;
import org.iccoutcomes.jobs.evidence.world.Scenario;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code icc evidence}: the simulation study behind the choice of methods. */
@Command(
        name = "evidence",
        header = "The simulation study behind the choice of methods: what its intervals cover.",
        description = {
            "Draws monthly counts whose truth is known, lets every method answer, and counts how often",
            "it was right. Writes evidence.md and its chart; the tables of coverage go to stdout."
        },
        footer = {"", "Examples:", "  icc evidence", "  icc evidence --draws 500 --out quick"})
public final class EvidenceCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Draws of each scenario, at least 10 (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "20140601",
            description = "The same seed gives the same files (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "How many to work side by side (default: one a core); the files do not depend on it.")
    private @Nullable Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write (default: the docs of the icc folder).")
    private @Nullable Path out;

    public EvidenceCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (draws < 10 || workers < 1) {
            throw new ParameterException(spec.commandLine(), "--draws must be at least 10 and --threads at least 1");
        }
        Path folder = out == null
                ? setting.home().resolve("docs")
                : setting.workingFolder().resolve(out).normalize();
        Files.createDirectories(folder);
        Study study = new Study(draws, seed, workers);
        List<Scenario> scenarios = Scenarios.all();
        int[] done = {0};
        List<Outcome> outcomes = study.run(scenarios, outcome -> tell(outcome, ++done[0], scenarios.size()));
        EvidencePage page = EvidencePage.of(study, outcomes);
        Files.writeString(folder.resolve(EvidencePage.FILE), page.markdown());
        Files.writeString(folder.resolve(EvidencePage.CHART), page.chart());
        spec.commandLine().getErr().println("Written: " + folder.resolve(EvidencePage.FILE) + " and its chart");
        spec.commandLine().getErr().flush();
        spec.commandLine().getOut().print(EvidencePage.table(outcomes));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.code();
    }

    private void tell(Outcome outcome, int done, int of) {
        spec.commandLine()
                .getErr()
                .printf(
                        Locale.ROOT,
                        "%3d of %d  %s%n",
                        done,
                        of,
                        outcome.scenario().name());
        spec.commandLine().getErr().flush();
    }
}
