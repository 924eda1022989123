package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.ingest.Feeds.episodes;
import static org.iccoutcomes.ingest.Received.ingested;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.Coding;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Delivering;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    @TempDir
    Path folder;

    private static final String EVERY_FATE = """
                EPIKEY,EPIEND,ADMIDATE,DISDATE,ADMIMETH,DIAG_01
                1,2014-05-02,2014-05-01,2014-05-02,21,i48.x
                2,02/05/2014,01/05/2014,02/05/2014,66,E10.0D
                1,2014-05-02,2014-05-01,2014-05-02,21,I48X
                3,2014-05-02,2014-05-03,2014-05-02,21,J44

                4,2014-05-02,,2014-05-02,21,J44
                5,2014-13-02,2014-05-01,2014-05-02,21,J44
                6,2014-05-02,2014-05-01,2014-05-02,12,J44
                5.13701E+11,2014-05-02,2014-05-01,2014-05-02,21,J44
                8,2014-05-02,2014-05-01
                9,2014-05-02,2014-05-01,1800-01-01,2E,
                """;

    private Received received;

    @BeforeEach
    void receive() {
        received = new Received(folder);
    }

    @Test
    void every_row_is_kept_filtered_a_duplicate_or_set_aside_with_its_line() {
        Path file = received.gzip("hes-apc-2014-m12.csv.gz", EVERY_FATE);

        Received.Ingested outcome = ingested(episodes(), file);

        assertThatRows(outcome.accepted()).containsExactly("""
                    line | episode_key | episode_end | admission_date | discharge_date | admission_method | diagnosis_01 | filed_year
                    2    | 1           | 2014-05-02  | 2014-05-01     | 2014-05-02     | 21               | I48          | 2014
                    3    | 2           | 2014-05-02  | 2014-05-01     | 2014-05-02     | 2A               | E100         | 2014
                    12   | 9           | 2014-05-02  | 2014-05-01     |                | 2E               |              | 2014
                    """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                    line | rule                                  | episode_key | episode_end | diagnosis_01
                    5    | discharge-after-admission             | 9           | 9999-99-99  | x99
                    7    | missing-required:admission_date       | 9           | 9999-99-99  | x99
                    8    | unreadable-date:episode_end           | 9           | 9999-99-99  | x99
                    10   | key-in-scientific-notation:episode_key | 9.99999x+99 | 9999-99-99  | x99
                    11   | wrong-number-of-columns               | 9           | 9999-99-99  |
                    """);
        Delivery delivery = outcome.delivery();
        assertThat(delivery.ledger()).isEqualTo(new FileLedger(10, 3, 1, 1, 5));
        assertThat(delivery.findings())
                .containsOnly(
                        entry("discharge-after-admission", 1L),
                        entry("finished", 1L),
                        entry("has-diagnosis", 1L),
                        entry("key-in-scientific-notation:episode_key", 1L),
                        entry("missing-required:admission_date", 1L),
                        entry("sentinel-date:discharge_date", 1L),
                        entry("unknown-code:admission_method", 1L),
                        entry("unreadable-date:episode_end", 1L),
                        entry("wrong-number-of-columns", 1L));
    }

    @Test
    void a_row_that_breaks_several_rules_names_them_all_and_the_first_decides() {
        Path file = received.text("hes-apc-2014-m12.csv", """
                EPIKEY,EPIEND,ADMIDATE,DISDATE,ADMIMETH
                1,2014-05-02,2014-05-01,2014-05-02,21
                2,soon,2014-05-01,2014-04-01,21
                """);

        Received.Ingested outcome = ingested(episodes(), file);

        assertThatRows(outcome.quarantine()).containsExactly("""
                    line | rule                        | rules
                    3    | unreadable-date:episode_end | unreadable-date:episode_end discharge-after-admission
                    """);
    }

    @Test
    void the_name_of_a_cumulative_extract_tells_its_year_and_the_days_it_covers() {
        Path file = received.text("hes-apc-2014-m10.csv", """
                EPIKEY,EPIEND,ADMIDATE
                1,2014-05-02,2014-05-01
                2,,2014-05-01
                3,2013-05-02,2014-05-01
                4,2011-05-02,2014-05-01
                """);

        Received.Ingested outcome = ingested(episodes(), file);

        Scope scope = outcome.delivery().scope();
        assertThat(scope.years()).containsExactly(new FinancialYear(2014));
        assertThat(scope.covers()).hasToString("2014-04..2015-01");
        assertThat(scope.month()).isEqualTo(10);
        assertThat(scope.submitter()).isEqualTo("nhs-digital");
        assertThat(scope.rowsByYear()).containsExactly(entry(new FinancialYear(2014), 3L));
        assertThat(outcome.delivery().findings())
                .contains(entry("beside-file-year", 1L), entry("outside-file-year", 1L));
    }

    @Test
    void a_name_that_says_nothing_leaves_year_and_days_to_the_rows() {
        Path file = received.text("apc.csv", """
                EPIKEY,EPIEND,ADMIDATE
                1,2014-05-02,2014-05-01
                2,2015-06-02,2015-06-01
                3,,2015-06-01
                """);

        Received.Ingested outcome = ingested(episodes(), file);

        Scope scope = outcome.delivery().scope();
        assertThat(scope.covers()).hasToString("2014-05..2015-06");
        assertThat(scope.rowsByYear())
                .containsExactly(entry(new FinancialYear(2014), 1L), entry(new FinancialYear(2015), 2L));
        assertThat(outcome.delivery().findings()).containsEntry("file-name-not-recognised", 1L);
    }

    @Test
    void wide_counts_become_a_row_an_indicator_and_their_ledger_counts_lines() {
        Path file = received.text("return.csv", """
                period,org_code,org_name,Elective,Non Elective
                2012-04-01,RTX,"MORECAMBE BAY, UNIVERSITY HOSPITALS",1200,"3,210"
                2012-05-01,RTX,"MORECAMBE BAY, UNIVERSITY HOSPITALS",NULL,6.1
                2012-06-01,RTX,MORECAMBE,*,6
                """);

        Received.Ingested outcome = ingested(Feeds.wideCounts(), file);

        assertThatRows(outcome.accepted()).containsExactly("""
                    line | period_start | provider_code | indicator    | value | region | filed_year
                    2    | 2012-04-01   | RTX           | elective     | 1200  |        | 2012
                    2    | 2012-04-01   | RTX           | non-elective | 3210  |        | 2012
                    3    | 2012-05-01   | RTX           | non-elective | 6.1   |        | 2012
                    """);
        assertThatRows(outcome.quarantine()).containsExactly("""
                    line | rule                       | elective | non-elective | provider_code
                    4    | unreadable-number:elective | *        | 6            | RTX
                    """);
        assertThat(outcome.delivery().ledger()).isEqualTo(new FileLedger(3, 2, 0, 0, 1));
        assertThat(outcome.delivery().rows()).isEqualTo(3);
        assertThat(outcome.delivery().scope().covers()).hasToString("2012-04..2012-05");
    }

    @Test
    void totals_that_stand_beside_their_parts_are_filtered() {
        Path file = received.text("lists-2014.csv", """
                EXTRACT_DATE,ORG_TYPE,ORG_CODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS
                2014-04-01,GP,a82001,ALL,ALL,900
                2014-04-01,GP,a82001,MALE,ALL,450
                2014-04-01,GP,a82001,MALE,0_4,40
                2014-07-01,GP,a82001,FEMALE,95+,3
                """);

        Received.Ingested outcome = ingested(Feeds.lists(), file);

        assertThatRows(outcome.accepted()).containsExactly("""
                    gp_practice_code | sex | age_band | people
                    A82001           | 1   | 0-4      | 40
                    A82001           | 2   | 90+      | 3
                    """);
        assertThat(outcome.accepted().columns()).extracting(Column::name).doesNotContain("org_type");
        assertThat(outcome.delivery().ledger().filtered()).isEqualTo(2);
        assertThat(outcome.delivery().scope().covers())
                .isEqualTo(new DateRange(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 7, 1)));
    }

    @Test
    void the_order_of_rows_changes_neither_digest_nor_ledger() {
        Path one = received.text("hes-apc-2014-m12.csv", """
                EPIKEY,EPIEND,ADMIDATE,DISDATE
                1,2014-05-02,2014-05-01,
                2,2014-05-02,,2014-05-01
                3,2014-05-02,2014-05-01,2014-05-02
                3,2014-05-02,2014-05-01,2014-05-02
                """);
        Path other = received.text("hes-apc-2014-m11.csv", """
                EPIKEY,ADMIDATE,EPIEND,DISDATE
                3,2014-05-01,2014-05-02,2014-05-02
                2,,2014-05-02,2014-05-01
                3,2014-05-01,2014-05-02,2014-05-02
                1,2014-05-01,2014-05-02,
                """);

        Received.Ingested a = ingested(episodes(), one);
        Received.Ingested b = ingested(episodes(), other);

        assertThat(a.delivery().source().rowDigest())
                .isEqualTo(b.delivery().source().rowDigest());
        assertThat(a.delivery().ledger()).isEqualTo(b.delivery().ledger());
        assertThat(a.delivery().id()).isNotEqualTo(b.delivery().id());
    }

    @Test
    void what_a_file_leaves_unsaid_for_all_its_rows_its_feed_says() {
        Feed undated = new Feed(
                "residents",
                "Residents",
                Dataset.LIST_SIZES,
                Feeds.lists().shape(),
                new Delivering(null, "ons", null, null),
                List.of(
                        new ColumnBinding("extract_date", List.of(), true, Reading.DATE, Coding.PLAIN, "2017-06-30"),
                        Feeds.required("lsoa", Reading.CODE, "Area Codes"),
                        Feeds.required("people", Reading.DECIMAL, "All Ages")),
                List.of(),
                null);

        Received.Ingested outcome = ingested(undated, received.text("residents.csv", """
                Area Codes,All Ages
                E01019299,"1,902"
                """));

        assertThatRows(outcome.accepted()).containsExactly("""
                line | extract_date | lsoa      | people | filed_year
                2    | 2017-06-30   | E01019299 | 1902   | 2017
                """);
    }
}
