package org.iccoutcomes.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.config.problem.Problem;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.definition.Programme;

/**
 * A small programme that loads, to be broken in one place at a time.
 *
 * @param files content by path below the folder it is written to
 */
record Sketch(SortedMap<String, String> files) {
    static final String PROGRAMME = "programme.yaml";
    static final String MEASURES = "measures.yaml";
    static final String BENCHMARKS = "benchmarks.yaml";
    static final String AREAS = "areas.csv";
    static final String APC = "feeds/apc.yaml";
    static final String MONTHLY = "feeds/monthly.yaml";
    static final String FALLS = "codelists/falls.csv";

    static Sketch sound() {
        SortedMap<String, String> files = new TreeMap<>();
        for (String file : List.of(PROGRAMME, MEASURES, BENCHMARKS, AREAS, APC, MONTHLY, FALLS)) {
            files.put(file, resource("sketch/" + file));
        }
        return new Sketch(files);
    }

    private static String resource(String name) {
        try (InputStream in = Sketch.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a piece of a file, which must be there, replaced. */
    Sketch but(String file, String piece, String replacement) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " does not hold: " + piece);
        }
        return with(file, text.replace(piece, replacement));
    }

    /** With a file of another content. */
    Sketch with(String file, String text) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new Sketch(changed);
    }

    /** Without a file. */
    Sketch without(String file) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new Sketch(changed);
    }

    /** Writes the files below a folder and reads the programme there. */
    Loaded load(Path folder) {
        return load(folder, Map.of("DATA", "/data"));
    }

    Loaded load(Path folder, Map<String, String> variables) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ProgrammeReader.read(folder.resolve(PROGRAMME), variables, folder);
    }

    /** What a reader is shown; "0 errors, 0 warnings." for a sound programme. */
    String problems(Path folder) {
        return ProblemText.render(listed(load(folder)));
    }

    static List<Problem> listed(Loaded loaded) {
        return loaded.match(new Loaded.Cases<>() {
            @Override
            public List<Problem> ok(Loaded.Ok outcome) {
                return outcome.warnings();
            }

            @Override
            public List<Problem> broken(Loaded.Broken outcome) {
                return outcome.problems();
            }
        });
    }

    /** The programme, which must be sound. */
    Programme programme(Path folder) {
        return load(folder).match(new Loaded.Cases<>() {
            @Override
            public Programme ok(Loaded.Ok outcome) {
                return outcome.programme();
            }

            @Override
            public Programme broken(Loaded.Broken outcome) {
                throw new AssertionError("\n" + ProblemText.render(outcome.problems()));
            }
        });
    }
}
