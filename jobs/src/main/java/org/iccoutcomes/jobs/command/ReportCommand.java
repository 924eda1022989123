package org.iccoutcomes.jobs.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.ledger.Delivery.StoredFile;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.run.ReportFiles;
import org.iccoutcomes.jobs.run.ReportFolder;
import org.iccoutcomes.jobs.run.ReportFormat;
import org.iccoutcomes.jobs.run.Stores;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.pack.ReleasePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code icc report}: the Out-of-Hospital Impact Report of a release. */
@Command(
        name = "report",
        header = "The Out-of-Hospital Impact Report of a release.",
        footer = {
            "",
            "Examples:",
            "  icc report",
            "  icc report --at 6m --area Millom --out millom-6m",
            "  icc report --release 3 --format html,xlsx --out impact-2016",
            "  icc report --pack --out for-checking"
        })
public final class ReportCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private final ReleaseOption release = new ReleaseOption();

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--format",
            split = ",",
            defaultValue = "html,xlsx,csv,json",
            converter = FormatText.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private List<ReportFormat> formats = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write it: a folder that is empty or not there (default: name the released files).")
    private @Nullable Path out;

    @Option(
            names = "--pack",
            description =
                    "Write what output checkers are given: the files, the counts behind every rate as protected, their"
                            + " context, and a list of all by SHA-256 (default folder: release-pack-N).")
    private boolean pack;

    /** Formats as the guide writes them. */
    static final class FormatText implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String text) {
            return Arrays.stream(ReportFormat.values())
                    .filter(format -> format.name().equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is no format; write html, xlsx, csv, json or several, with commas"));
        }
    }

    public ReportCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Programme loaded = programme.load(setting).programme();
        int number = release.number(loaded, programme.path(setting));
        Stores stores = Stores.of(loaded);
        boolean isReleased = out == null && !pack && !pages.areAsked();
        List<String> places = isReleased ? released(stores, number) : written(stores, number);
        places.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.code();
    }

    /** Files that came with the release. */
    private List<String> released(Stores stores, int number) {
        List<String> files = stores.releases().manifest(number).files().stream()
                .map(StoredFile::path)
                .filter(path -> path.startsWith("reports/"))
                .toList();
        for (ReportFormat format : formats) {
            if (files.stream().noneMatch(format::isOf)) {
                throw Failure.before(
                        ExitCode.USAGE,
                        "release " + number + " was made without " + format + " files.",
                        typed(number, "--out report-" + ReleaseManifest.name(number)));
            }
        }
        return files.stream()
                .filter(path -> formats.stream().anyMatch(format -> format.isOf(path)))
                .map(path -> stores.releases().locate(number, path))
                .toList();
    }

    private List<String> written(Stores stores, int number) throws IOException {
        String name = ReleaseManifest.name(number);
        ReleaseView view = new ReleaseView(name, stores.releases().summaries(number));
        SortedMap<String, byte[]> files = pages.areAsked()
                ? ReportFiles.of(pages.pages(view, programme.path(setting)), formats)
                : ReportFiles.of(view, formats);
        Path folder = out != null ? out : Path.of(pages.areAsked() ? pages.folder(name) : "release-pack-" + name);
        String next = typed(number, pages.typed() + (pack ? "--pack " : "") + "--out " + folder + "-again");
        return new ReportFolder(setting.workingFolder().resolve(folder).normalize(), next)
                .write(pack ? ReleasePack.of(view, files) : files).stream()
                        .map(Path::toString)
                        .toList();
    }

    private String typed(int number, String options) {
        return "icc report --release " + number + " --format "
                + formats.stream().map(ReportFormat::name).collect(Collectors.joining(",")) + " " + options;
    }
}
