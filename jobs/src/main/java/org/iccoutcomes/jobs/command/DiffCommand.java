package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.run.Stores;
import org.iccoutcomes.release.diff.Moved;
import org.iccoutcomes.release.diff.ReleaseDiff;
import org.iccoutcomes.release.diff.ReleasedTables;
import org.iccoutcomes.report.MovedGrid;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.text.MarkdownTable;
import org.iccoutcomes.report.text.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icc diff N M}: why figures moved between two releases. */
@Command(
        name = "diff",
        header = "Why figures moved between two releases: data, list sizes, code lists, or definition.",
        footer = {"", "Examples:", "  icc diff 41 42", "  icc diff 41 42 --limit 200 --format markdown"})
public final class DiffCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "N", description = "The older release.")
    private int older;

    @Parameters(index = "1", paramLabel = "M", description = "The newer release.")
    private int newer;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "40",
            description = "At most so many figures, those that moved most first (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.table;

    /** How it is printed. */
    enum Format {
        table,
        markdown
    }

    public DiffCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Programme loaded = programme.load(setting).programme();
        Stores stores = Stores.of(loaded);
        ReleaseDiff diff = diff(tables(stores, older), tables(stores, newer));
        PrintWriter out = spec.commandLine().getOut();
        inputs(diff, out);
        List<Moved> first = diff.moved().stream().limit(limit).toList();
        out.printf(
                "%,d figures are told alike, %,d otherwise%s.%n",
                diff.same(),
                diff.moved().size(),
                first.size() < diff.moved().size() ? "; these moved most (--limit shows more)" : "");
        if (!first.isEmpty()) {
            Grid grid = MovedGrid.of(
                            loaded.title() + ": figures that moved" + (loaded.synthetic() ? " (synthetic data)" : ""),
                            ReleaseManifest.name(older),
                            ReleaseManifest.name(newer),
                            first)
                    .withoutEmptyColumns();
            out.println();
            out.print(format == Format.table ? TextTable.render(grid) : MarkdownTable.render(grid));
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private void inputs(ReleaseDiff diff, PrintWriter out) {
        diff.onlyBefore()
                .forEach(source -> out.println("only in " + ReleaseManifest.name(older) + "  " + file(source)));
        diff.onlyAfter().forEach(source -> out.println("only in " + ReleaseManifest.name(newer) + "  " + file(source)));
        if (diff.isOtherConfiguration()) {
            out.println("The programme's configuration is not the same.");
        }
        if (diff.isOtherProgram()) {
            out.println("They were made by different versions of the program.");
        }
        if (diff.onlyBefore().isEmpty() && diff.onlyAfter().isEmpty()) {
            out.println("They were made from the same files.");
        }
    }

    private static String file(Provenance.Source source) {
        return source.file() + " (" + source.feed() + ", "
                + "%,d".formatted(source.rows().accepted()) + " rows accepted)";
    }

    private static ReleaseDiff diff(ReleasedTables before, ReleasedTables after) {
        try {
            return ReleaseDiff.of(before, after);
        } catch (IllegalArgumentException e) {
            throw Failure.before(
                    ExitCode.USAGE,
                    "one of the releases was made by another version of the program and cannot be compared: "
                            + e.getMessage() + ".",
                    "compare releases made since, or run icc nightly to make one");
        }
    }

    private ReleasedTables tables(Stores stores, int number) {
        if (!stores.releases().list().contains(number)) {
            throw Failure.before(
                    ExitCode.USAGE,
                    "there is no release " + number + "; there are "
                            + stores.releases().list() + ".",
                    "icc list releases");
        }
        Map<String, Table> tables = stores.releases().summaries(number).stream()
                .collect(Collectors.toMap(Table::name, Function.identity()));
        return new ReleasedTables(stores.releases().manifest(number).provenance(), tables);
    }
}
