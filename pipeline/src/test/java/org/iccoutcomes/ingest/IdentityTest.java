package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.episodes;
import static org.iccoutcomes.ingest.Feeds.optional;
import static org.iccoutcomes.ingest.Feeds.required;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.definition.feed.RowRule;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NHS numbers are never kept: pseudonyms of the valid ones are, and the others are missing. */
class IdentityTest {
    private static final String HEADER = "EPIKEY,EPIEND,ADMIDATE,NHSNO,LOCAL,SURNAME\n";
    private static final Feed EPISODES = episodes(
            optional("person", Reading.NHS_NUMBER, "NHSNO"), optional("spell_number", Reading.PSEUDONYMISE, "LOCAL"));

    @TempDir
    Path folder;

    private Received received;

    @BeforeEach
    void receive() {
        received = new Received(folder);
    }

    private Path episodes2014(String... rows) {
        return received.text("hes-apc-2014-m12.csv", HEADER + String.join("\n", rows) + "\n");
    }

    private static String pseudonym(String kind, String identifier) {
        return PseudonymKey.of(Received.SECRET).pseudonyms(kind).of(identifier);
    }

    @Test
    void numbers_become_pseudonyms_however_they_are_written_and_invalid_ones_are_missing_and_counted() {
        Received.Ingested outcome = ingested(
                EPISODES,
                episodes2014(
                        "1,2014-05-02,2014-05-01,9434765919,RXN 77,Tarn",
                        "2,2014-05-02,2014-05-01,943 476 5919,,Tarn",
                        "3,2014-05-02,2014-05-01,8429141457,,Beck",
                        "4,2014-05-02,2014-05-01,,,Fell"));

        String person = pseudonym("NHS_NUMBER", "9434765919");
        assertThatRows(outcome.accepted())
                .containsExactly("""
                episode_key | person | spell_number
                1           | %s     | %s
                2           | %s     |
                3           |        |
                4           |        |
                """.formatted(person, pseudonym("PSEUDONYMISE", "RXN 77"), person));
        assertThat(outcome.delivery().findings()).contains(entry("nhs-number-not-valid:person", 1L));
        assertThat(outcome.delivery().source().pseudonymKey())
                .isEqualTo(PseudonymKey.of(Received.SECRET).id());
    }

    @Test
    void where_the_person_is_required_an_invalid_number_sets_its_row_aside_and_only_its_shape_is_kept() {
        Received.Ingested outcome = ingested(
                episodes(required("person", Reading.NHS_NUMBER, "NHSNO")),
                episodes2014("1,2014-05-02,2014-05-01,9434765919,,Tarn", "2,2014-05-02,2014-05-01,842 914 1457,,Beck"));

        assertThatRows(outcome.quarantine()).containsExactly("""
                line | rule                    | person
                3    | missing-required:person | 999 999 9999
                """);
    }

    @Test
    @DisplayName("G2: a column that looks identifiable and is not read is reported, and its values are nowhere")
    void unread_identifiers_are_reported() {
        Received.Ingested outcome = ingested(episodes(), episodes2014("1,2014-05-02,2014-05-01,9434765919,,Tarn"));

        assertThat(outcome.delivery().findings())
                .contains(
                        entry("identifiable-column-not-read:NHSNO", 1L),
                        entry("identifiable-column-not-read:SURNAME", 1L))
                .doesNotContainKey("identifiable-column-not-read:LOCAL");
        assertThat(outcome.accepted().toString() + outcome.delivery()).doesNotContain("9434765919", "Tarn");
    }

    @Test
    @DisplayName("G2: a strict feed refuses a file with a column that looks identifiable and is not read")
    void strict_feeds_refuse_unread_identifiers() {
        List<RowRule> rules = new ArrayList<>(EPISODES.rules());
        rules.add(new RowRule(
                "strict", RowRule.Severity.REJECT_FILE, new RowRule.Check.NoUnreadIdentifiers(), "not allowed"));

        List<InputProblem> problems =
                problems(Feeds.with(EPISODES, rules), episodes2014("1,2014-05-02,2014-05-01,9434765919,,Tarn"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("identifiable-column-not-read");
            assertThat(problem.toString()).contains("SURNAME").doesNotContain("NHSNO", "Tarn");
        });
    }

    @Test
    @DisplayName("G1: a delivery's id changes with the key only where identifiers are read")
    void another_key_is_another_delivery() {
        ReceivedFile file = whole(episodes2014("1,2014-05-02,2014-05-01,9434765919,,Tarn"));
        Ingest one = new Ingest("test", Optional.of(PseudonymKey.of(Received.SECRET)));
        Ingest other = new Ingest("test", Optional.of(PseudonymKey.sample()));

        assertThat(one.idOf(EPISODES, file)).isNotEqualTo(other.idOf(EPISODES, file));
        assertThat(one.idOf(episodes(), file)).isEqualTo(other.idOf(episodes(), file));
    }

    @Test
    @DisplayName("G1: without a key no row of identifiers is read")
    void no_key_no_rows() {
        ReceivedFile file = whole(episodes2014("1,2014-05-02,2014-05-01,9434765919,,Tarn"));

        assertThatThrownBy(() -> new Ingest("test", Optional.empty()).read(EPISODES, file, new CollectedRows()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no pseudonym key");
    }

    private static ReceivedFile whole(Path file) {
        return ((Inspection.Whole) FileInspection.inspect(EPISODES, file)).file();
    }
}
