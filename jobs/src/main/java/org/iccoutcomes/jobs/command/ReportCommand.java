package org.iccoutcomes.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.run.ReportFiles;
import org.iccoutcomes.jobs.run.Stores;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.Report;
import org.iccoutcomes.report.html.HtmlReport;
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
        footer = {"", "Examples:", "  icc report", "  icc report --at 6m --area Millom --out millom-6m"})
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
            defaultValue = "html,csv",
            converter = FormatText.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private List<Format> formats = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write it (default: name the released files).")
    private @Nullable Path out;

    /** Kinds of file; lower-case, as typed. */
    enum Format {
        html,
        csv
    }

    /** The guide's formats, of which some are not built yet. */
    static final class FormatText implements ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "html" -> Format.html;
                case "csv" -> Format.csv;
                case "xlsx", "json" ->
                    throw new TypeConversionException(text + " is not built yet; write html, csv or both");
                default -> throw new TypeConversionException("'" + text + "' is no format; write html, csv or both");
            };
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
        if (pages.areAsked()) {
            return written(stores, number);
        }
        Map<String, byte[]> files =
                ReportFiles.of(ReleaseManifest.name(number), stores.releases().summaries(number), loaded.synthetic());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (formats.stream().anyMatch(format -> file.getKey().endsWith("." + format.name()))) {
                spec.commandLine().getOut().println(place(stores, number, file));
            }
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.code();
    }

    private int written(Stores stores, int number) throws IOException {
        String name = ReleaseManifest.name(number);
        ReleaseView view = new ReleaseView(name, stores.releases().summaries(number));
        Path folder = setting.workingFolder()
                .resolve(out == null ? Path.of(pages.folder(name)) : out)
                .normalize();
        for (Map.Entry<String, Report> page :
                pages.pages(view, programme.path(setting)).entrySet()) {
            Files.createDirectories(folder);
            Path file = folder.resolve(page.getKey() + ".html");
            Files.write(file, HtmlReport.render(page.getValue()));
            spec.commandLine().getOut().println(file);
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.code();
    }

    private String place(Stores stores, int number, Map.Entry<String, byte[]> file) throws IOException {
        if (out == null) {
            return stores.releases().locate(number, "reports/" + file.getKey());
        }
        Path written =
                setting.workingFolder().resolve(out).resolve(file.getKey()).normalize();
        Files.createDirectories(written.getParent());
        Files.write(written, file.getValue());
        return written.toString();
    }
}
