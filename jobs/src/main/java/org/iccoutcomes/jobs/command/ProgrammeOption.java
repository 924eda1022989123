package org.iccoutcomes.jobs.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.config.Loaded;
import org.iccoutcomes.config.ProgrammeReader;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The programme a verb is about. */
final class ProgrammeOption {
    @Option(
            names = "--programme",
            paramLabel = "FILE",
            description = "The programme's file (default: icc.yaml here, else config/south-cumbria/programme.yaml).")
    private @Nullable Path file;

    /** The file asked for, or the default. */
    Path path(Setting setting) {
        if (file != null) {
            return setting.workingFolder().resolve(file).normalize();
        }
        Path here = setting.workingFolder().resolve("icc.yaml");
        return Files.exists(here) ? here : sample(setting);
    }

    /** The programme that comes with the product. */
    static Path sample(Setting setting) {
        return setting.home().resolve("config/south-cumbria/programme.yaml");
    }

    /**
     * Reads it.
     *
     * @throws Failure with exit code 2 and every problem at once
     */
    Loaded.Ok load(Setting setting) {
        return load(path(setting), setting);
    }

    static Loaded.Ok load(Path path, Setting setting) {
        Loaded loaded = ProgrammeReader.read(path, setting.environment(), setting.home());
        if (loaded instanceof Loaded.Broken broken) {
            throw new Failure(
                    ExitCode.USAGE,
                    "the configuration cannot be used.",
                    List.of(ProblemText.render(broken.problems()).stripTrailing()),
                    "Nothing was read or written.",
                    "correct the lines above, then: icc check --programme " + path);
        }
        return (Loaded.Ok) loaded;
    }
}
