package org.iccoutcomes.jobs.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.run.Pipeline;
import org.iccoutcomes.jobs.run.PseudonymKeys;
import org.iccoutcomes.jobs.run.Rebuild;
import org.iccoutcomes.jobs.run.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icc verify N}: whether a release is still what its manifest says. */
@Command(
        name = "verify",
        header = "Re-hash a release: is it still what its manifest says?",
        footer = {
            "",
            "Examples:",
            "  icc verify 42",
            "  icc verify 42 --rebuild",
            "  icc verify 42 --programme config/nhs-acute-trusts/programme.yaml"
        })
public final class VerifyCommand implements Callable<Integer> {
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

    @Parameters(index = "0", paramLabel = "N", description = "The release's number.")
    private int number;

    @Option(
            names = "--rebuild",
            description = {
                "Make it again from its stored deliveries, by the same program and configuration, and compare every",
                "file byte by byte. Takes about as long as the night that made it."
            })
    private boolean rebuild;

    public VerifyCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Programme loaded = programme.load(setting).programme();
        Stores stores = Stores.of(loaded);
        if (!stores.releases().isComplete(number)) {
            throw Failure.before(
                    ExitCode.USAGE,
                    "there is no release " + number + "; there are "
                            + stores.releases().list() + ".",
                    "icc list releases");
        }
        ReleaseManifest manifest = stores.releases().manifest(number);
        List<String> damaged = stores.releases().damaged(number);
        if (!damaged.isEmpty()) {
            throw new Failure(
                    ExitCode.STORAGE,
                    damaged.size() == 1
                            ? "a file of release " + manifest.name() + " is not what its manifest says."
                            : damaged.size() + " files of release " + manifest.name()
                                    + " are not what its manifest says.",
                    damaged.stream()
                            .map(path -> "error: " + stores.releases().locate(number, path)
                                    + " is missing or was changed  [damaged-release]")
                            .toList(),
                    "Nothing was written.",
                    "restore the folder from a copy; icc nightly makes a new release from the store");
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "release %s: %d files, each as its manifest says%n",
                        manifest.name(), manifest.files().size());
        if (rebuild) {
            rebuild(loaded, manifest);
        }
        return ExitCode.DONE.code();
    }

    private void rebuild(Programme loaded, ReleaseManifest manifest) {
        Pipeline pipeline = new Pipeline(
                loaded,
                PseudonymKeys.of(loaded, setting.environment()),
                Terminals.progress(),
                setting.clock(),
                master.url());
        List<String> different = new Rebuild(loaded, pipeline, setting.clock()).differences(manifest);
        if (!different.isEmpty()) {
            throw new Failure(
                    ExitCode.BUG,
                    "release " + manifest.name() + " made again is not the same.",
                    different.stream()
                            .map(path -> "error: " + path + " has other bytes  [not-reproducible]")
                            .toList(),
                    "The release is untouched; what was made again is deleted.",
                    "see that the store's deliveries are whole; if they are, report this with the lines above");
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "release %s: made again from %d deliveries; all %d files have the same bytes%n",
                        manifest.name(),
                        manifest.provenance().sources().size(),
                        manifest.files().size());
    }
}
