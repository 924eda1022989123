package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.run.Stores;
import org.iccoutcomes.report.block.Grids;
import org.iccoutcomes.report.csv.Csv;
import org.iccoutcomes.report.text.MarkdownTable;
import org.iccoutcomes.report.text.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icc list}: what there is. */
@Command(
        name = "list",
        header = "What there is: areas, measures, feeds, deliveries, releases, benchmarks.",
        footer = {"", "Examples:", "  icc list measures", "  icc list deliveries --format csv"})
public final class ListCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private final ReleaseOption release = new ReleaseOption();

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private @Nullable What what;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.table;

    /** What can be listed. */
    enum What {
        areas,
        measures,
        feeds,
        deliveries,
        releases,
        benchmarks
    }

    /** How it is printed. */
    enum Format {
        table,
        csv,
        markdown
    }

    public ListCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Programme loaded = programme.load(setting).programme();
        PrintWriter out = spec.commandLine().getOut();
        boolean first = true;
        for (Table table : tables(loaded)) {
            out.print(first ? "" : "\n");
            out.print(render(table, loaded));
            first = false;
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private List<Table> tables(Programme loaded) {
        return switch (java.util.Objects.requireNonNull(what)) {
            case areas -> List.of(Listings.areas(loaded));
            case measures -> List.of(Listings.measures(loaded));
            case feeds -> List.of(Listings.feeds(loaded));
            case benchmarks -> List.of(Listings.benchmarks(loaded));
            case releases -> List.of(Listings.releases(Stores.of(loaded)));
            case deliveries -> Listings.ledgers(Stores.of(loaded), release.number(loaded, programme.path(setting)));
        };
    }

    private String render(Table table, Programme loaded) {
        String caption = loaded.title() + ": " + table.name().replace('_', ' ')
                + (loaded.synthetic() ? " (synthetic data)" : "");
        return switch (format) {
            case table -> TextTable.render(Grids.of(table, caption));
            case markdown -> MarkdownTable.render(Grids.of(table, caption));
            case csv -> Csv.render(table, loaded.synthetic());
        };
    }
}
