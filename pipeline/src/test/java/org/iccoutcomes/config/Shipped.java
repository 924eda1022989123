package org.iccoutcomes.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.definition.Programme;

/** The configuration this repository ships. */
public final class Shipped {
    static final Map<String, String> VARIABLES = Map.of("ICC_DATA", "/data");

    private Shipped() {}

    /** The repository: the nearest folder above that holds the configuration. */
    public static Path home() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("config/feeds"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no config/feeds above");
        }
        return folder;
    }

    static Loaded load(String programme) {
        return ProgrammeReader.read(home().resolve(programme), VARIABLES, home());
    }

    /** A programme that must load; its problems are the failure. */
    static Programme programme(String file) {
        return load(file).match(new Loaded.Cases<>() {
            @Override
            public Programme ok(Loaded.Ok outcome) {
                if (!outcome.warnings().isEmpty()) {
                    throw new AssertionError(ProblemText.render(outcome.warnings()));
                }
                return outcome.programme();
            }

            @Override
            public Programme broken(Loaded.Broken outcome) {
                throw new AssertionError("\n" + ProblemText.render(outcome.problems()));
            }
        });
    }
}
