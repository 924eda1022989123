package org.iccoutcomes.jobs.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.sample.SampleGenerator;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code icc sample}: synthetic extracts with planted truth, any size. */
@Command(
        name = "sample",
        header = "Write synthetic extracts with planted truth, any size.",
        description = "The same seed, population and years give the same bytes. Nobody in them exists.",
        footer = {
            "",
            "Examples:",
            "  icc sample --out extracts --population 80000 --years 3 --seed 7",
            "  icc sample --out big --population 5000000 --years 3 --seed 1"
        })
public final class SampleCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "An empty or new folder.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--population",
            paramLabel = "N",
            defaultValue = "80000",
            description = "People, at least 1,000 (default: ${DEFAULT-VALUE}).")
    private int population;

    @Option(
            names = "--years",
            paramLabel = "Y",
            defaultValue = "3",
            description = "Financial years, 2 to 10 (default: ${DEFAULT-VALUE}).")
    private int years;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Any number (default: ${DEFAULT-VALUE}).")
    private long seed;

    public SampleCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Exception {
        if (population < 1000 || years < 2 || years > 10) {
            throw new ParameterException(
                    spec.commandLine(), "--population must be at least 1000 and --years from 2 to 10");
        }
        Path folder = setting.workingFolder().resolve(out).normalize();
        requireEmpty(folder);
        SampleGenerator.write(SampleWorld.of(population, years, seed), folder);
        spec.commandLine().getErr().println("Synthetic extracts and their truth are in " + folder);
        spec.commandLine().getOut().println(folder.resolve("truth.json"));
        return ExitCode.DONE.code();
    }

    private static void requireEmpty(Path folder) throws java.io.IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw Failure.before(
                        ExitCode.USAGE, folder + " is not empty.", "name a new folder with --out, or empty this one");
            }
        }
    }
}
