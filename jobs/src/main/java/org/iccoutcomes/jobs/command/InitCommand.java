package org.iccoutcomes.jobs.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icc init DIR}: a commented starter programme. */
@Command(
        name = "init",
        header = "A commented starter programme.",
        description = "Writes icc.yaml, areas.csv, the product's measures and empty folders for extracts and feeds.",
        footer = {"", "Examples:", "  icc init my-programme", "  icc init /data/icc"})
public final class InitCommand implements Callable<Integer> {
    private static final List<String> TEMPLATES = List.of("icc.yaml", "areas.csv");
    private static final List<String> MEASURES = List.of("hospital.yaml", "urgent-care.yaml");
    private static final String SCHEMA_LINE = "# yaml-language-server:";

    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "DIR", description = "An empty or new folder.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    public InitCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Path there = setting.workingFolder().resolve(folder).normalize();
        requireEmpty(there);
        for (String name : List.of("extracts", "feeds", "measures")) {
            Files.createDirectories(there.resolve(name));
        }
        for (String name : TEMPLATES) {
            try (InputStream in = InitCommand.class.getResourceAsStream("init/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its template " + name);
                }
                Files.copy(in, there.resolve(name));
            }
        }
        for (String name : MEASURES) {
            copyMeasures(setting.home().resolve("config/measures").resolve(name), there.resolve("measures/" + name));
        }
        spec.commandLine()
                .getErr()
                .println("Write your areas into areas.csv, put extracts into extracts/, then: icc check --programme "
                        + there.resolve("icc.yaml"));
        spec.commandLine().getOut().println(there.resolve("icc.yaml"));
        return ExitCode.DONE.code();
    }

    /** The schema that an editor completes by lies beside the product and not beside the copy. */
    private static void copyMeasures(Path from, Path to) throws IOException {
        try (Stream<String> lines = Files.lines(from)) {
            Files.write(to, lines.filter(line -> !line.startsWith(SCHEMA_LINE)).toList());
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw Failure.before(ExitCode.USAGE, folder + " is not empty.", "name a new folder, or empty this one");
            }
        }
    }
}
