package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.jobs.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What look-ups of practices and trusts that ended do to a night; none of these needs Spark to end. */
class OrganisationsTest {
    @TempDir
    private Path folder;

    private SmallProgramme programme;

    @BeforeEach
    void write() {
        programme = new SmallProgramme(folder);
        writeQuestions();
        writeExtracts();
    }

    private void writeQuestions() {
        programme.write("icc.yaml", """
                title: Nurses
                synthetic: true
                inbox:
                  nurse-counts: nurse-counts-*.csv
                  organisation-successions: succ.csv
                  practices: practices.csv
                areas: areas.csv
                headline: {baseline: 2014-04..2014-04, period: 2015-04..2015-04}
                measures: [measures.yaml]
                disclosure: {rule: nhs-digital-2018}
                """);
        programme.write("areas.csv", """
                area,parent,level,basis,member,valid_from,valid_to,start
                Millom,,icc,practice,A82001,,,
                Millom,,icc,practice,A82002,,2015-03-31,
                Millom,,icc,practice,A82003,,,
                """);
        programme.write("measures.yaml", """
                nurse-contacts:
                  title: Contacts with community nurses
                  dataset: counts
                  where: {indicator: {one-of: [community-nurse-contacts]}}
                  count: {sum: value}
                  better: neutral
                """);
    }

    private void writeExtracts() {
        programme.write("feeds/nurse-counts.yaml", SmallMeasures.FEED_OF_COUNTS);
        programme.write("feeds/practices.yaml", """
                title: Practices
                dataset: practices
                columns: {gp_practice_code: CODE, closed: CLOSED}
                """);
        programme.write("nurse-counts-2014-05-01.csv", """
                INDICATOR,MONTH,PRACTICE,VALUE
                community-nurse-contacts,2014-04,A82001,40
                """);
        programme.write("practices.csv", """
                CODE,CLOSED
                A82001,2014-06-30
                A82002,2015-03-31
                A82003,2015-06-30
                A82004,2015-06-30
                """);
    }

    @Test
    @DisplayName("B19: successions that lead round in a circle or two ways end the night, each with its file and line")
    void successions_that_cannot_be_followed() {
        programme.write("succ.csv", """
                OLD_CODE,NEW_CODE,EFFECTIVE_DATE
                A82001,A82002,2014-07-01
                A82002,A82001,2015-04-01
                A82003,A82001,2015-04-01
                A82003,A82002,2015-04-01
                """);

        Typed ended = Typed.icc(folder, "nightly");

        assertThat(ended.code()).as(ended.err()).isEqualTo(4);
        assertThat(ended.err())
                .contains("succ.csv:3: error: the successors of A82002 lead back to it from 2015-04-01:"
                        + " A82002 to A82001 to A82002  [succession]")
                .contains("succ.csv:4: error: A82003 ends in both A82001 and A82002 from 2015-04-01  [succession]")
                .contains("succ.csv:5: error: A82003 ends in both A82002 and A82001 from 2015-04-01  [succession]")
                .contains("error: successions cannot be followed.")
                .doesNotContain("succ.csv:2:")
                .endsWith("exit 4\n");
        assertThat(programme.current()).isEmpty();
    }

    @Test
    @DisplayName("B19: a practice that closed while it is a member, with no successor, is told")
    void closed_practices_are_told() {
        programme.write("succ.csv", """
                OLD_CODE,NEW_CODE,EFFECTIVE_DATE
                A82001,A82003,2014-07-01
                """);

        ProgrammeRun run = programme.open();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), false, System::nanoTime);
        List<Delivery> deliveries =
                new Intake(run.stores(), Optional.empty(), progress, folder).take(Inbox.find(run.programme()));
        LookUps lookUps =
                new LookUps(run.stores().deliveries(), LiveSet.of(deliveries).deliveries());
        Organisations.tellClosed(run.programme(), lookUps, Organisations.successions(lookUps), progress);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("warning: practice A82003 of Millom closed on 2015-06-30 and no succession says who took its"
                        + " people over; end its membership, or add the succession  [closed-practice]")
                .doesNotContain("practice A82001 of")
                .doesNotContain("practice A82002 of")
                .doesNotContain("practice A82004 of");
    }
}
