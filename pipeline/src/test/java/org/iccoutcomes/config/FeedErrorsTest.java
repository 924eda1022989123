package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void a_column_the_dataset_does_not_have_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.APC, "  episode_start: EPISTART", "  episode_started: EPISTART");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/apc.yaml:6:3    error  unknown column 'episode_started' in feed apc
                    6 |   episode_started: EPISTART
                      |   ^^^^^^^^^^^^^^^  did you mean episode_start?
                feeds/apc.yaml:13:16  error  unknown column 'episode_start' in rule in-order in feed apc
                   13 |     in-order: [episode_start, episode_end]
                      |                ^^^^^^^^^^^^^
                2 errors, 0 warnings.
                """);
    }

    @Test
    void a_recoded_code_must_be_quoted() {
        Sketch sketch = Sketch.sound().but(Sketch.APC, "{\"66\": 2A}", "{66: 2A, \"67\": 010}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/apc.yaml:8:66  error  quote codes: 66 could be read as something else
                    8 |   admission_method: {from: [ADMIMETH, AdmissionMethod], recode: {66: 2A, "67": 010}}
                      |                                                                  ^^  write "66"
                feeds/apc.yaml:8:80  error  quote codes: 010 could be read as something else
                    8 |   admission_method: {from: [ADMIMETH, AdmissionMethod], recode: {66: 2A, "67": 010}}
                      |                                                                                ^^^  write "010"
                2 errors, 0 warnings.
                """);
    }

    @Test
    void an_unknown_reading_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.APC, "{from: EPIKEY, required: true}", "{from: EPIKEY, read: keys, required: yes}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/apc.yaml:5:37  error  expected age-band, code, code-2, date, date-time, decimal, degrees, hes-age, icd10, integer, key, nhs-number, nhs-number-or-pseudonym, opcs4, pseudonymise, sex, text, time or trust but found 'keys'
                    5 |   episode_key: {from: EPIKEY, read: keys, required: yes}
                      |                                     ^^^^  did you mean key?
                feeds/apc.yaml:5:53  error  expected true or false but found 'yes'
                    5 |   episode_key: {from: EPIKEY, read: keys, required: yes}
                      |                                                     ^^^  write true
                2 errors, 0 warnings.
                """);
    }

    @Test
    void a_column_that_means_only_what_is_recoded_says_what_that_is() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.APC,
                        "{from: EPIKEY, required: true}",
                        "{from: EPIKEY, recoded-only: true, required: true}");

        assertThat(sketch.problems(folder))
                .contains("'episode_key' is recoded-only and has no recode in feed apc", "say what to recode");
    }

    @Test
    void limits_of_quality_are_percentages_of_columns_the_feed_binds() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.APC,
                        "scope-date: episode_end\n",
                        "scope-date: episode_end\nquality: {fewer-rows: 120, blank: {diagnosis_1: 5}}\n");

        assertThat(sketch.problems(folder))
                .contains("fewer-rows is a percentage from 0 to 100 in feed apc")
                .contains("'diagnosis_1' is not among the feed's columns in feed apc")
                .contains("did you mean diagnosis_01?")
                .endsWith("2 errors, 0 warnings.\n");
    }

    @Test
    void latest_months_are_few_and_judged_by_columns_the_feed_binds() {
        Sketch sketch = Sketch.sound().but(Sketch.APC, "scope-date: episode_end\n", """
                scope-date: episode_end
                quality: {provisional: {latest: 1.5, fewer-rows: 101, blank: {diagnosis_1: 5}}}
                """);

        assertThat(sketch.problems(folder))
                .contains("latest is a whole number of months from 0 to 12 in feed apc")
                .contains("fewer-rows is a percentage from 0 to 100 in feed apc")
                .contains("'diagnosis_1' is not among the feed's columns in feed apc")
                .endsWith("3 errors, 0 warnings.\n");
    }

    @Test
    void a_column_is_read_from_the_file_or_is_always_the_same() {
        Sketch both = Sketch.sound().but(Sketch.APC, "{from: EPIKEY, required: true}", "{from: EPIKEY, always: \"1\"}");
        Sketch neither = Sketch.sound().but(Sketch.APC, "{from: EPIKEY, required: true}", "{required: true}");

        assertThat(both.problems(folder))
                .contains("'episode_key' is read from the file and always the same in feed apc")
                .contains("give either from or always")
                .endsWith("1 error, 0 warnings.\n");
        assertThat(neither.problems(folder))
                .contains("'episode_key' is read from nothing in feed apc")
                .endsWith("1 error, 0 warnings.\n");
    }

    @Test
    void ranges_of_columns_must_be_equally_long() {
        Sketch sketch = Sketch.sound().but(Sketch.APC, "DIAG_01..20", "DIAG_01..12");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/apc.yaml:9:21  error  'DIAG_01..12' is 12 columns but 'diagnosis_01..20' is 20 in feed apc
                    9 |   diagnosis_01..20: DIAG_01..12
                      |                     ^^^^^^^^^^^
                1 error, 0 warnings.
                """);
    }

    @Test
    void records_need_a_date_to_file_them_by() {
        Sketch sketch = Sketch.sound().but(Sketch.APC, "scope-date: episode_end\n", "");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/apc.yaml:1:1  error  missing key 'scope-date' in feed apc
                    1 | title: Episodes
                      | ^  name the date that files a record
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_scope_date_must_be_a_bound_date() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.APC, "scope-date: episode_end", "scope-date: discharge_date")
                .but(Sketch.APC, "dataset: admissions", "dataset: admissions\nperiod: episode_key");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/apc.yaml:3:9   error  'episode_key' is no date in feed apc
                    3 | period: episode_key
                      |         ^^^^^^^^^^^
                feeds/apc.yaml:4:13  error  'discharge_date' is not among the feed's columns in feed apc
                    4 | scope-date: discharge_date
                      |             ^^^^^^^^^^^^^^  add it to columns
                2 errors, 0 warnings.
                """);
    }

    @Test
    void a_rule_names_columns_the_feed_reads() {
        Sketch sketch = Sketch.sound().but(Sketch.APC, "[episode_start, episode_end]", "[admission_date, episode_end]");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/apc.yaml:13:16  error  unknown column 'admission_date' in rule in-order in feed apc
                   13 |     in-order: [admission_date, episode_end]
                      |                ^^^^^^^^^^^^^^
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_rule_says_one_thing() {
        Sketch sketch = Sketch.sound().but(Sketch.APC, "    in-order: [episode_start, episode_end]\n", "");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/apc.yaml:11:11  error  write one of keep, in-order and finding in rule in-order in feed apc
                   11 |   - name: in-order
                      |           ^^^^^^^^
                1 error, 0 warnings.
                """);
    }

    @Test
    void the_shape_of_a_file_must_be_readable() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.APC,
                        "dataset: admissions",
                        "dataset: admissions\ndelimiter: \"||\"\ncharset: utf9\ndate-formats: [yyyy-MM-dd, dd.bb.yyyy]");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/apc.yaml:3:12  error  a delimiter is one character
                    3 | delimiter: "||"
                      |            ^^^^  write "|", ";", "¬" or "\\t"
                feeds/apc.yaml:4:10  error  unknown charset 'utf9'
                    4 | charset: utf9
                      |          ^^^^  such as UTF-8, UTF-16, windows-1252 or ISO-8859-1
                feeds/apc.yaml:5:28  error  'dd.bb.yyyy' is no date pattern
                    5 | date-formats: [yyyy-MM-dd, dd.bb.yyyy]
                      |                            ^^^^^^^^^^  such as yyyy-MM-dd or dd/MM/yyyy
                3 errors, 0 warnings.
                """);
    }

    @Test
    @DisplayName(
            "B4, C2: a header given twice, named twice or in another folder is an error, and so is half a per cent")
    void where_the_header_stands_must_be_clear() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.APC,
                        "dataset: admissions",
                        "dataset: admissions\nheader: [A, \"\", a]\nheader-file: ../h.txt\nmost-damaged: 0.5");

        assertThat(sketch.problems(folder)).contains("""
                feeds/apc.yaml:3:17  error  the header names 'a' twice
                    3 | header: [A, "", a]
                      |                 ^  write "" for columns not wanted
                feeds/apc.yaml:4:14  error  both header and header-file are given
                    4 | header-file: ../h.txt
                      |              ^^^^^^^^  leave one of them out
                """).contains("most-damaged is a whole per cent");
        assertThat(Sketch.sound()
                        .but(Sketch.APC, "dataset: admissions", "dataset: admissions\nheader-file: ../h.txt")
                        .problems(folder))
                .contains("a header file stands in the folder of its extract");
    }

    @Test
    void counts_say_how_they_are_laid_out() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.MONTHLY, "counts: {absent-row: zero, indicators: {calls: CALLS, visits: VISITS}}\n", "");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/monthly.yaml:1:1  error  missing key 'counts' in feed monthly
                    1 | title: Monthly counts
                      | ^  say at least absent-row: zero or missing
                1 error, 0 warnings.
                """);
    }

    @Test
    void counts_are_either_wide_or_long() {
        Sketch sketch = Sketch.sound().but(Sketch.MONTHLY, "{period_start: MONTH,", "{indicator: WHAT, value: COUNT,");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/monthly.yaml:1:1  error  counts need the column period_start in feed monthly
                    1 | title: Monthly counts
                      | ^
                feeds/monthly.yaml:5:1  error  counts need either indicators or the columns indicator and value in feed monthly
                    5 | counts: {absent-row: zero, indicators: {calls: CALLS, visits: VISITS}}
                      | ^^^^^^
                2 errors, 0 warnings.
                """);
    }

    @Test
    void a_further_column_is_none_of_the_datasets_own() {
        Sketch sketch = Sketch.sound().but(Sketch.MONTHLY, "{team: TEAM}", "{sex: SEX, Team: TEAM}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                feeds/monthly.yaml:4:19  error  'sex' is a column of counts in feed monthly
                    4 | further-columns: {sex: SEX, Team: TEAM}
                      |                   ^^^  move it to columns
                feeds/monthly.yaml:4:29  error  'Team' is no column name in feed monthly
                    4 | further-columns: {sex: SEX, Team: TEAM}
                      |                             ^^^^  use snake_case
                2 errors, 0 warnings.
                """);
    }

    @Test
    void a_rule_about_a_finding_names_one_there_is_of_a_column_that_is_read() {
        Sketch sketch =
                Sketch.sound().but(Sketch.APC, "in-order: [episode_start, episode_end]", "finding: unknown-cod:sexx");

        assertThat(sketch.problems(folder))
                .contains("unknown finding 'unknown-cod:sexx' in rule in-order in feed apc")
                .contains("did you mean unknown-code?");
        assertThat(sketch.but(Sketch.APC, "unknown-cod:sexx", "unknown-code:sexx")
                        .problems(folder))
                .contains("unknown column 'sexx' in rule in-order in feed apc");
    }

    @Test
    void at_most_is_a_share_or_a_number_and_not_of_a_rule_that_refuses_at_once() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.APC,
                        "in-order: [episode_start, episode_end]",
                        "in-order: [episode_start, episode_end]\n    at-most: {percent: 101}");

        assertThat(sketch.problems(folder))
                .contains("at-most is 0 to 100 percent, or 0 rows and more in rule in-order");
        assertThat(sketch.but(Sketch.APC, "{percent: 101}", "{}").problems(folder))
                .contains("at-most needs percent or rows in rule in-order");
    }
}
