package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iccoutcomes.config.Loaded;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.run.DryRun;
import org.iccoutcomes.jobs.run.GuardedRun;
import org.iccoutcomes.jobs.run.NightChoices;
import org.iccoutcomes.jobs.run.Outcome;
import org.iccoutcomes.jobs.run.Pipeline;
import org.iccoutcomes.jobs.run.Progress;
import org.iccoutcomes.jobs.run.PseudonymKeys;
import org.iccoutcomes.jobs.run.ReportFiles;
import org.iccoutcomes.jobs.run.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code icc nightly}: ingest what is new, update the cube, compare, release, report. */
@Command(
        name = "nightly",
        header = "Ingest new deliveries, update the cube, compare, release, report.",
        description = "What is unchanged is not done again; with nothing new there is no new release.",
        footer = {
            "",
            "Examples:",
            "  icc nightly",
            "  icc nightly --as-at 2015-05-31",
            "  ICC_DATA=/data icc nightly --programme config/nhs-acute-trusts/programme.yaml --wait 30m"
        })
public final class NightlyCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private final MasterOption master = new MasterOption();

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayText.class,
            description = {
                "Count only what was known on that day: extracts made by then; those that do not say when they were",
                "made, by the last day they cover. Readers go on seeing the current release if anything is newer."
            })
    private @Nullable LocalDate asAt;

    @Option(
            names = "--allow-older",
            description = {
                "Take in deliveries that are older than what the current release was made from. Where a newer one",
                "covers the same, the newer one still counts."
            })
    private boolean allowOlder;

    @Option(
            names = "--accept-quality",
            paramLabel = "REASON",
            description = {
                "Release although deliveries lost rows, months or providers, or are worse than their feeds allow: you",
                "have looked at what the last run named, and it is right. The reason is kept with the release."
            })
    private @Nullable String acceptQuality;

    @Option(names = "--dry-run", description = "Say what would happen; write nothing and start nothing.")
    private boolean dryRun;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            defaultValue = "0s",
            converter = DurationText.class,
            description = "How long to wait for another run to end: 90s, 30m, 2h (default: not at all).")
    @SuppressWarnings("NullAway.Init")
    private Duration wait;

    public NightlyCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Loaded.Ok loaded = programme.load(setting);
        if (acceptQuality != null && acceptQuality.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--accept-quality needs a reason, in words");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun) {
            DryRun.describe(loaded.programme(), key(loaded.programme()), Optional.ofNullable(asAt))
                    .forEach(out::println);
            return ExitCode.DONE.code();
        }
        Outcome outcome = run(
                loaded.programme(),
                "icc nightly --programme " + programme.path(setting) + (asAt == null ? "" : " --as-at " + asAt)
                        + (allowOlder ? " --allow-older" : "")
                        + (acceptQuality == null ? "" : " --accept-quality \"REASON\""));
        Stores stores = Stores.of(loaded.programme());
        out.println("release " + ReleaseManifest.name(outcome.release()) + (outcome.fresh() ? "" : " (nothing new)"));
        stores.releases()
                .current()
                .filter(seen -> seen != outcome.release())
                .ifPresent(
                        seen -> out.println("as at   " + asAt + "; readers see release " + ReleaseManifest.name(seen)));
        out.println("report  " + stores.releases().locate(outcome.release(), "reports/" + ReportFiles.HTML));
        return ExitCode.DONE.code();
    }

    private Optional<PseudonymKey> key(Programme loaded) {
        return PseudonymKeys.of(loaded, setting.environment());
    }

    private Outcome run(Programme loaded, String command) {
        Progress progress = Terminals.progress();
        Pipeline pipeline = new Pipeline(loaded, key(loaded), progress, setting.clock(), master.url());
        NightChoices choices =
                new NightChoices(Optional.ofNullable(asAt), allowOlder, Optional.ofNullable(acceptQuality));
        return new GuardedRun(loaded, setting.clock(), command).run(wait, pipeline.with(choices)::run);
    }
}
