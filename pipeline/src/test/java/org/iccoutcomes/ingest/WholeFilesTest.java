package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.iccoutcomes.ingest.Feeds.optional;
import static org.iccoutcomes.ingest.Received.ingested;
import static org.iccoutcomes.ingest.Received.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.definition.feed.RowRule;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.ingest.look.FileLook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What refuses a whole file, and what does not, once all of its rows have been read. */
class WholeFilesTest {
    private static final Feed EPISODES = Feeds.episodes(optional("site_code", Reading.TEXT, "SITE"));

    @TempDir
    private Path folder;

    private Received received;

    @BeforeEach
    void receive() {
        received = new Received(folder);
    }

    @Test
    @DisplayName("B2: a file of which more is damaged than the feed allows is refused")
    void a_file_that_is_mostly_damaged_is_refused() {
        String good = "1,2014-05-01\n";
        String bad = "\u0000\u0001,2014\u0002\n";
        Path most = received.text("a.csv", "EPIKEY,ADMIDATE\n" + good.repeat(98) + bad.repeat(11));
        Path few = received.text("b.csv", "EPIKEY,ADMIDATE\n" + good.repeat(99) + bad.repeat(11));

        assertThat(problems(EPISODES, most)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("too-many-damaged-rows");
            assertThat(problem.message())
                    .isEqualTo(
                            "11 of 109 rows are damaged, mostly because of unreadable-characters; at most 10 % may be");
        });
        assertThat(ingested(EPISODES, few).delivery().ledger().quarantined()).isEqualTo(11);
    }

    @Test
    @DisplayName("B3: rows that are all outside what the feed is about are not rows that cannot be read")
    void a_file_of_nothing_the_feed_is_about_is_refused_as_such() {
        Path file = received.text("a.csv", "EPIKEY,ADMIDATE,ADMIMETH\n1,2014-05-01,12\n2,2014-05-01,12\n");

        assertThat(problems(EPISODES, file))
                .extracting(InputProblem::rule, InputProblem::message)
                .containsExactly(tuple(
                        "no-row-matches", "all 2 rows are outside what the feed is about, mostly because of finished"));
    }

    @Test
    @DisplayName("B5, B6: the order and case of columns change nothing, and one that is added is not read and listed")
    void columns_are_bound_by_name() {
        Path file = received.text("a.csv", "EPIKEY,ADMIDATE,SITE\n1,2014-05-01,RTX02\n2,2014-05-02,RTX03\n");
        Path other = received.text("b.csv", "Site,ADDED,epikey,AdmiDate\nRTX02,x,1,2014-05-01\nRTX03,y,2,2014-05-02\n");

        assertThat(ingested(EPISODES, other).accepted().rows())
                .extracting(row -> row.subList(0, 7))
                .isEqualTo(ingested(EPISODES, file).accepted().rows().stream()
                        .map(row -> row.subList(0, 7))
                        .toList());
        assertThat(ingested(EPISODES, other).delivery().source().rowDigest())
                .isEqualTo(ingested(EPISODES, file).delivery().source().rowDigest());
        assertThat(FileLook.at(EPISODES, other, new Ingest("test", Optional.empty()))
                        .columns())
                .hasValueSatisfying(columns -> assertThat(columns.unread()).containsExactly("ADDED"));
    }

    @Test
    void a_rule_may_refuse_the_file_and_a_file_without_a_good_row_is_refused() {
        Path file = received.text("a.csv", "EPIKEY,ADMIDATE,ADMIMETH\n1,2014-05-01,21\n2,2014-05-01,81\n");
        Path bad = received.text("b.csv", "EPIKEY,ADMIDATE,ADMIMETH\n1,soon,21\n2,later,81\n");
        Feed strict = Feeds.with(
                EPISODES,
                List.of(new RowRule(
                        "emergencies-only",
                        RowRule.Severity.REJECT_FILE,
                        Feeds.holds(new Condition.StartsWith(List.of("admission_method"), List.of("2"))),
                        "the extract was to hold emergencies only")));

        assertThat(problems(strict, file)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("emergencies-only");
            assertThat(problem.line()).isEqualTo(3);
        });
        assertThat(problems(EPISODES, bad))
                .extracting(InputProblem::rule, InputProblem::message)
                .containsExactly(tuple(
                        "no-row-accepted",
                        "none of 2 rows can be used, mostly because of unreadable-date:admission_date"));
    }
}
