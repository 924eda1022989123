package org.iccoutcomes.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command-line guide promises for later is refused in words and never ignored. */
class RefusedOptionsTest {
    private static final String COMPARE = "compare --measure non-elective-admissions --area Millom ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                --method synthetic         | did you mean synthetic-control?
                --against own,target       | the programme names no target
                --robustness --age 75+     | it takes no others
                --robustness --standardise | it takes no others
                --robustness --against peers | it takes no others
                --internal                 | --internal shows unprotected figures and needs a reason
                --internal --reason _      | --internal shows unprotected figures and needs a reason
                --reason because           | --reason is the reason for --internal, which is not there
                --at 18m                   | '18m' is not a number of months from 1m to 12m
                --age 66+                  | not an age range
                --sex X                    | --sex
                --format xlsx              | --format
                """)
    void compare_refuses(String options, String cause) {
        refused(COMPARE + options, cause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                report --format pdf        | 'pdf' is no format
                nightly --as-at May        | write 2016-05-31
                nightly --wait soon        | 'soon' is not a time
                """)
    void other_verbs_refuse(String typed, String cause) {
        refused(typed, cause);
    }

    private void refused(String typed, String cause) {
        // An underscore stands for a blank reason.
        String[] words = Arrays.stream(typed.split(" ", -1))
                .map(word -> word.equals("_") ? " " : word)
                .toArray(String[]::new);
        TypedCommand ended = TypedCommand.in(folder, words);

        assertThat(ended.code()).as(ended.err()).isEqualTo(2);
        assertThat(ended.err()).contains(cause).contains("next: ").contains("exit 2");
        assertThat(ended.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
