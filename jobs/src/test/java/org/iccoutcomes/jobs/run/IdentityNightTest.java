package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.jobs.TypedCommand;
import org.iccoutcomes.jobs.outcome.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nights over an extract that tells who people are: of none of them a trace is written. */
class IdentityNightTest {
    private static final String FIRST_KEY = "6f1c0b7e94d25a83c7f4e08b1d96a352";
    private static final String SECOND_KEY = "e0a94b7d3c1f586290ab7c6d15e8f423";

    /** Of the people in the extract, good rows and bad. */
    private static final List<String> CANARIES = List.of(
            "9434765919", "943 476 5919", "8429141456", "8429141457", "Wrynose", "Hardknott", "LA18 4ZZ", "1931-07-19");

    private static final Map<String, String> FILES = Map.of(
            "icc.yaml",
            """
            title: Attendances
            inbox: {ae: in/ae-*.csv}
            store: store
            releases: releases
            pseudonym-key-file: key.txt
            areas: areas.csv
            headline: {baseline: 2014-04..2014-04, period: 2014-05..2014-05}
            measures: [measures.yaml]
            disclosure: {rule: nhs-digital-2018}
            """,
            "areas.csv",
            """
            area,parent,level,basis,member,valid_from,valid_to,start
            Millom,,icc,practice,A82001,,,
            """,
            "measures.yaml",
            """
            attendances:
              title: Attendances
              dataset: attendances
              count: attendances
              better: lower
            """,
            "feeds/ae.yaml",
            """
            title: Attendances with NHS numbers
            dataset: attendances
            submitter: UHMB
            scope-date: arrival_date
            columns:
              attendance_key: {from: LOCALID, read: pseudonymise, required: true}
              person: {from: NHSNO, read: nhs-number}
              arrival_date: {from: ARRIVALDATE, required: true}
              gp_practice_code: {from: GPPRAC}
            """,
            "in/ae-1.csv",
            "LOCALID,NHSNO,ARRIVALDATE,GPPRAC,SURNAME,POSTCODE,DOB\n" + rows());

    @TempDir
    private Path folder;

    private static String rows() {
        return """
                RXN1,9434765919,2014-04-01,A82001,Wrynose,LA18 4ZZ,1931-07-19
                RXN2,943 476 5919,2014-05-01,A82001,Wrynose,LA18 4ZZ,1931-07-19
                RXN3,8429141456,2014-05-02,A82001,Hardknott,LA18 4ZZ,1931-07-19
                RXN4,8429141457,2014-05-03,A82001,Hardknott,LA18 4ZZ,1931-07-19
                RXN5,8429141456,Wrynose,A82001,Hardknott,LA18 4ZZ,1931-07-19
                RXN6,8429141456,2014-05-04
                """;
    }

    @BeforeEach
    void write() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private void write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    private ProgrammeRun programme() {
        return ProgrammeRun.at(folder.resolve("icc.yaml"), Map.of());
    }

    @Test
    @Tag("spark")
    @DisplayName("O6, G1, C8: numbers, names, postcodes, dates of birth and keys are in no file; a new key is told of;"
            + " a configuration that changes during a night changes nothing of it")
    void nothing_that_tells_who_a_person_is_is_written() throws IOException {
        write("key.txt", FIRST_KEY + "\n");
        ProgrammeRun.Night first = programme().night("local[1]");
        write("key.txt", SECOND_KEY + "\n");
        ProgrammeRun started = programme();
        for (String file : List.of("icc.yaml", "areas.csv", "measures.yaml", "feeds/ae.yaml")) {
            write(file, "changed while the night runs");
        }
        ProgrammeRun.Night second = started.night("local[1]");

        SortedMap<String, String> written = WrittenText.below(folder.resolve("store"));
        written.putAll(WrittenText.below(folder.resolve("releases")));
        written.put("what the first night said", String.join("\n", first.lines()));
        written.put("what the second night said", String.join("\n", second.lines()));
        assertThat(written.keySet().stream().filter(name -> name.contains("accepted/")))
                .hasSize(2);
        assertThat(written)
                .allSatisfy((name, text) -> assertThat(CANARIES).as(name).noneMatch(text::contains));
        assertThat(written)
                .allSatisfy((name, text) ->
                        assertThat(text).as(name).doesNotContain(FIRST_KEY).doesNotContain(SECOND_KEY));
        assertThat(written.values())
                .as("the pseudonym of the first person, so that there is something to be found")
                .anyMatch(text -> text.contains(
                        PseudonymKey.of(FIRST_KEY).pseudonyms("NHS_NUMBER").of("9434765919")));
        assertThat(first.lines()).noneMatch(line -> line.contains("pseudonym key is new"));
        assertThat(second.lines()).anyMatch(line -> line.contains("pseudonym key is new"));
        assertThat(second.outcome().fresh()).isTrue();
    }

    @Test
    @DisplayName("G1: a programme that reads NHS numbers does not run without a key")
    void no_key_no_run() {
        for (String[] arguments : List.of(new String[] {"nightly"}, new String[] {"check", "--data"})) {
            TypedCommand typed = TypedCommand.in(folder, arguments);

            assertThat(typed.code()).as(typed.err()).isEqualTo(2);
        }
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    @DisplayName("G1: where there is no key it is said what to set")
    void what_to_set_is_said() throws IOException {
        write("icc.yaml", Objects.requireNonNull(FILES.get("icc.yaml")).replace("pseudonym-key-file: key.txt\n", ""));

        TypedCommand typed = TypedCommand.in(folder, "nightly");

        assertThat(typed.err())
                .contains("feed ae reads identifiers of persons, and there is no pseudonym key.")
                .contains("ICC_PSEUDONYM_KEY_FILE")
                .contains("exit 2");
    }

    @ParameterizedTest
    @DisplayName("G1: a weak key, a public one, or two are refused without telling them")
    @CsvSource({
        "short-and-weak, shorter than 32",
        "passwordpasswordpasswordpasswordpassword, too regular",
        "'" + PseudonymKey.SAMPLE + "', public key of the sample"
    })
    void bad_keys_are_refused(String secret, String why) {
        Programme programme = programme().programme();

        assertThatThrownBy(() -> PseudonymKeys.of(programme, Map.of("ICC_PSEUDONYM_KEY", secret)))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.rendered())
                                .contains(why, "exit 2")
                                .doesNotContain(secret));
    }

    @Test
    @DisplayName("G1: the environment's key is taken before the programme's file; two in the environment are refused")
    void one_key() throws IOException {
        write("key.txt", FIRST_KEY);
        Programme programme = programme().programme();

        assertThat(PseudonymKeys.of(programme, Map.of()).orElseThrow().id())
                .isEqualTo(PseudonymKey.of(FIRST_KEY).id());
        assertThat(PseudonymKeys.of(programme, Map.of("ICC_PSEUDONYM_KEY", SECOND_KEY))
                        .orElseThrow()
                        .id())
                .isEqualTo(PseudonymKey.of(SECOND_KEY).id());
        assertThatThrownBy(() -> PseudonymKeys.of(
                        programme, Map.of("ICC_PSEUDONYM_KEY", SECOND_KEY, "ICC_PSEUDONYM_KEY_FILE", "key.txt")))
                .hasMessageContaining("more than one");
    }

    @Test
    @DisplayName("G1: only made-up people may have the public sample key")
    void made_up_people() throws IOException {
        write(
                "icc.yaml",
                "synthetic: true\n"
                        + Objects.requireNonNull(FILES.get("icc.yaml")).replace("pseudonym-key-file: key.txt\n", ""));
        Programme programme = programme().programme();

        assertThat(PseudonymKeys.of(programme, Map.of()).orElseThrow().id())
                .isEqualTo(PseudonymKey.sample().id());
    }
}
