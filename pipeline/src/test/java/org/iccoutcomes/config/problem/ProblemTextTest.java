package org.iccoutcomes.config.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
    @Test
    void places_line_up_and_the_caret_stands_under_the_cause() {
        Problems problems = new Problems();
        problems.addFile("icc.yaml", List.of("filter: ADMIMTH", "post: 1"));
        problems.error(new Place("icc.yaml", 1, 9, 7), "unknown field 'ADMIMTH'", "did you mean ADMIMETH?");
        problems.warn(new Place("icc.yaml", 2, 1, 4), "ends late", "");
        problems.error(Place.wholeFile("other.yaml"), "no such file", "");

        assertThat(ProblemText.render(problems.inOrder())).isEqualTo("""
                other.yaml    error  no such file
                icc.yaml:1:9  error  unknown field 'ADMIMTH'
                    1 | filter: ADMIMTH
                      |         ^^^^^^^  did you mean ADMIMETH?
                icc.yaml:2:1  warning  ends late
                    2 | post: 1
                      | ^^^^
                2 errors, 1 warning.
                """);
    }

    @Test
    void a_long_line_is_cut_around_the_cause() {
        String line = "x".repeat(300) + "HERE" + "y".repeat(300);
        Problem problem = new Problem(Problem.Severity.ERROR, new Place("f", 7, 301, 4), "cause", line, "suggestion");

        assertThat(ProblemText.render(List.of(problem)).lines())
                .containsExactly(
                        "f:7:301  error  cause",
                        "    7 | " + "x".repeat(80) + "HERE" + "y".repeat(76),
                        "      | " + " ".repeat(80) + "^^^^  suggestion",
                        "1 error, 0 warnings.");
    }

    @Test
    void letters_outside_the_basic_plane_count_as_one() {
        Problem problem = new Problem(Problem.Severity.ERROR, new Place("f", 1, 4, 1), "cause", "𝒳: z", "");

        assertThat(ProblemText.render(List.of(problem))).contains("    1 | 𝒳: z\n      |     ^\n");
    }
}
