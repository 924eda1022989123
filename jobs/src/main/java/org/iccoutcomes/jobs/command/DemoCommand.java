package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.run.GuardedRun;
import org.iccoutcomes.jobs.run.Outcome;
import org.iccoutcomes.jobs.run.Pipeline;
import org.iccoutcomes.jobs.run.PseudonymKeys;
import org.iccoutcomes.jobs.run.ReportFiles;
import org.iccoutcomes.jobs.run.Stores;
import org.iccoutcomes.report.BenchmarkGrid;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.Report;
import org.iccoutcomes.report.text.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code icc demo}: the nightly job on the sample data, and the headline table beside the published figures. */
@Command(
        name = "demo",
        header = "Run the nightly job on the sample data; print Millom's headline table.",
        description = "The sample data are synthetic: they were made up so that the published figures come out.",
        footer = {"", "Examples:", "  icc demo", "  ICC_HEAP=4g icc demo --master local[4]"})
public final class DemoCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final MasterOption master = new MasterOption();

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    public DemoCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Path file = ProgrammeOption.sample(setting);
        Programme sample = ProgrammeOption.load(file, setting).programme();
        Pipeline pipeline = new Pipeline(
                sample,
                PseudonymKeys.of(sample, setting.environment()),
                Terminals.progress(),
                setting.clock(),
                master.url());
        Outcome outcome = new GuardedRun(sample, setting.clock(), "icc demo").run(Duration.ZERO, pipeline::run);
        print(spec.commandLine().getOut(), sample, outcome.release());
        return ExitCode.DONE.code();
    }

    private static void print(PrintWriter out, Programme sample, int number) {
        Stores stores = Stores.of(sample);
        String name = ReleaseManifest.name(number);
        ReleaseView release = new ReleaseView(name, stores.releases().summaries(number));
        out.println();
        out.println(sample.title());
        out.println(Report.SYNTHETIC);
        out.println();
        out.print(TextTable.render(BenchmarkGrid.headline(release)));
        out.println();
        out.println("release " + name);
        out.println("report  " + stores.releases().locate(number, "reports/" + ReportFiles.HTML));
        out.println("next    icc compare --measure non-elective-admissions --area Millom --against own,peers,each");
        out.flush();
    }
}
