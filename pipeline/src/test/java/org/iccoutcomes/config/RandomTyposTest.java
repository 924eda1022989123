package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.config.problem.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever key of whichever YAML file is misspelt, the place is reported. */
class RandomTyposTest {
    private static final long SEED = 20160531;
    private static final Pattern KEY = Pattern.compile("(?<![\\w./$\"])([a-z][a-z_-]{2,})(?=: |:\\n)");

    /** Keys whose name is the author's to choose. */
    private static final List<String> FREE = List.of("calls", "visits", "falls", "falls-down", "team");

    @TempDir
    private Path folder;

    /** A key written wrongly; lines and columns count from 1. */
    record Typo(String file, int line, int column, String from, String to) {}

    static List<Typo> typos() {
        Random random = new Random(SEED);
        List<Typo> typos = new ArrayList<>();
        Sketch.sound().files().forEach((file, text) -> {
            if (file.endsWith(".yaml")) {
                List<String> lines = text.lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    Matcher key = KEY.matcher(lines.get(i) + "\n");
                    while (key.find()) {
                        if (!FREE.contains(key.group(1))) {
                            typos.add(new Typo(
                                    file, i + 1, key.start() + 1, key.group(1), misspelt(key.group(1), random)));
                        }
                    }
                }
            }
        });
        return typos;
    }

    /** One letter dropped, doubled or changed, at random; never the key itself. */
    private static String misspelt(String key, Random random) {
        int at = random.nextInt(key.length());
        return switch (random.nextInt(3)) {
            case 0 -> key.substring(0, at) + key.substring(at + 1);
            case 1 -> key.substring(0, at) + key.charAt(at) + key.substring(at);
            default -> key.substring(0, at) + "q" + key.substring(at + 1);
        };
    }

    @ParameterizedTest
    @MethodSource("typos")
    void a_misspelt_key_is_reported_where_it_stands(Typo typo) {
        List<String> lines = new ArrayList<>(
                List.of(Sketch.sound().files().getOrDefault(typo.file(), "").split("\n", -1)));
        String line = lines.get(typo.line() - 1);
        lines.set(
                typo.line() - 1,
                line.substring(0, typo.column() - 1)
                        + typo.to()
                        + line.substring(typo.column() - 1 + typo.from().length()));

        List<Problem> problems = Sketch.listed(
                Sketch.sound().with(typo.file(), String.join("\n", lines)).load(folder));

        assertThat(problems)
                .anySatisfy(problem ->
                        assertThat(problem.place()).hasToString(typo.file() + ":" + typo.line() + ":" + typo.column()));
    }
}
