package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.quality.NewFileFault;
import org.iccoutcomes.contract.quality.QualityCount;
import org.iccoutcomes.contract.quality.QualityCount.Subject;
import org.iccoutcomes.contract.quality.QualityTable;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.ProvisionalLimits;
import org.iccoutcomes.definition.feed.QualityLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted of a file's accepted rows by month, and when that is too bad. */
class QualityCountsTest {
    private static final String RETURN = """
            period,org_code,region,Non Elective,Elective
            2015-04-01,RTX,North,10,20
            2015-04-01,RXL,,11,21
            2015-05-01,RTX,North,12,
            2015-05-01,RXL,,,23
            not a day,RXL,,1,1
            """;

    @TempDir
    private Path folder;

    private final CollectedRows rows = new CollectedRows();

    private static final String EPISODES = """
            EPIKEY,EPIEND,ADMIDATE,DISDATE,ADMIMETH,DIAG_4_01
            1,2015-04-30,2015-04-29,2015-04-30,21,I48
            2,2015-05-01,2015-04-29,2015-05-01,2E,I48
            """;

    private Delivery ingested() {
        return ingested(Feeds.wideCounts(), "return.csv", RETURN);
    }

    private Delivery ingested(Feed feed, String name, String text) {
        IngestOutcome outcome = Received.outcome(feed, new Received(folder).text(name, text), rows);
        assertThat(outcome).isInstanceOf(IngestOutcome.Ingested.class);
        return ((IngestOutcome.Ingested) outcome).delivery();
    }

    private List<QualityCount> counts() {
        return QualityTable.counts(rows.table("quality"));
    }

    @Test
    void rows_are_counted_by_month_and_provider() {
        ingested();

        assertThat(counts())
                .filteredOn(count -> count.subject() != Subject.COLUMN)
                .extracting(count -> count.filedYear() + " " + count.month() + " " + count.name() + " " + count.rows())
                .containsExactly(
                        "2015 2015-04  2",
                        "2015 2015-04 RTX 1",
                        "2015 2015-04 RXL 1",
                        "2015 2015-05  2",
                        "2015 2015-05 RTX 1",
                        "2015 2015-05 RXL 1");
    }

    @Test
    void blanks_are_counted_by_column() {
        ingested();

        assertThat(counts())
                .filteredOn(count -> count.subject() == Subject.COLUMN && count.blank() > 0)
                .extracting(count -> count.month() + " " + count.name() + " " + count.blank() + " of " + count.rows())
                .containsExactlyInAnyOrder(
                        "2015-04 region 1 of 2",
                        "2015-05 region 1 of 2",
                        "2015-05 elective 1 of 2",
                        "2015-05 non-elective 1 of 2");
    }

    @Test
    void a_file_worse_than_its_feed_allows_is_told_with_its_numbers() {
        Delivery delivery = ingested();

        assertThat(faults(delivery, 20, 50)).isEmpty();
        assertThat(faults(delivery, 19, 49))
                .containsExactly(
                        "set aside in 1 of 5 rows, above 19 %  [many-quarantined]",
                        "region empty in 2 of 4 rows, above 49 %  [many-blank]");
    }

    private List<String> faults(Delivery delivery, int setAside, int blank) {
        QualityLimits limits = new QualityLimits(
                BigDecimal.TEN,
                1,
                BigDecimal.valueOf(setAside),
                Map.of("region", BigDecimal.valueOf(blank)),
                Map.of("region", BigDecimal.ZERO),
                Map.of(),
                ProvisionalLimits.USUAL);
        return NewFileFault.of(delivery, counts(), limits).stream()
                .map(NewFileFault::toString)
                .toList();
    }

    @Test
    @DisplayName("rows are counted by the codes that the feed says; every other text is 'other' and is never kept")
    void codes_are_counted_by_month() {
        ingested(Feeds.episodes(), "hes-apc-2015-16-m12.csv", EPISODES + "3,2015-05-02,2015-05-01,2015-05-02,21,I48\n");

        assertThat(counts())
                .filteredOn(count -> count.subject() == Subject.CODE)
                .extracting(count -> count.month() + " " + count.name() + " " + count.rows())
                .containsExactly(
                        "2015-04 admission_method:21 1",
                        "2015-05 admission_method:21 1",
                        "2015-05 admission_method:other 1");
    }

    @Test
    @DisplayName("B18: unknown codes are counted by month, and their rows are kept")
    void unknown_codes_are_counted() {
        Delivery delivery = ingested(Feeds.episodes(), "hes-apc-2015-16-m12.csv", EPISODES);

        assertThat(delivery.ledger().accepted()).isEqualTo(2);
        assertThat(counts())
                .filteredOn(count -> count.unknown() > 0)
                .extracting(count -> count.month() + " " + count.name() + " " + count.unknown() + " of " + count.rows())
                .containsExactly("2015-05 admission_method 1 of 1");
    }
}
