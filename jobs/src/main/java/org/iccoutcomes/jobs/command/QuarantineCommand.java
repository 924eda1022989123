package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.command.ListCommand.Format;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.run.SetAside;
import org.iccoutcomes.jobs.run.Stores;
import org.iccoutcomes.report.block.Grids;
import org.iccoutcomes.report.csv.Csv;
import org.iccoutcomes.report.text.MarkdownTable;
import org.iccoutcomes.report.text.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code icc quarantine}: rows set aside, by file and rule, values masked. */
@Command(
        name = "quarantine",
        header = "Rows set aside, by file and rule, values masked.",
        description = {
            "How many rows of each file each rule set aside; with --file or --rule the rows themselves. Of values of",
            "persons only the shape was ever kept: 9 for a digit, x or X for a letter."
        },
        footer = {"", "Examples:", "  icc quarantine", "  icc quarantine --file hes-apc-2014-15 --rule unreadable-date"
        })
public final class QuarantineCommand implements Callable<Integer> {
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

    @Option(names = "--file", paramLabel = "NAME", description = "Rows of the files whose names hold this.")
    private String file = "";

    @Option(names = "--rule", paramLabel = "RULE", description = "Rows that break this rule.")
    private String rule = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many rows of a file (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.table;

    public QuarantineCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Programme loaded = programme.load(setting).programme();
        SetAside setAside = new SetAside(Stores.of(loaded), release.number(loaded, programme.path(setting)));
        PrintWriter out = spec.commandLine().getOut();
        if (file.isEmpty() && rule.isEmpty()) {
            out.print(render(setAside.byRule(), loaded));
        } else {
            List<Table> tables = setAside.rows(file, rule);
            if (tables.isEmpty()) {
                throw Failure.before(
                        ExitCode.USAGE,
                        "no row set aside is of such a file and rule.",
                        "icc quarantine lists them all");
            }
            tables.forEach(table -> out.print(render(first(table), loaded)));
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    /** A listing that stops says so. */
    private Table first(Table table) {
        if (table.rows().size() > limit) {
            spec.commandLine()
                    .getErr()
                    .println(table.name() + ": the first " + limit + " of "
                            + table.rows().size() + " rows; --limit shows more");
        }
        return new Table(
                table.name(),
                table.columns(),
                table.rows().stream().limit(limit).toList());
    }

    private String render(Table table, Programme loaded) {
        String caption = table.name().replace('_', ' ') + (loaded.synthetic() ? " (synthetic data)" : "");
        return switch (format) {
            case table -> TextTable.render(Grids.of(table, caption).withoutEmptyColumns());
            case markdown -> MarkdownTable.render(Grids.of(table, caption));
            case csv -> Csv.render(table, loaded.synthetic());
        };
    }
}
