package org.iccoutcomes.release;

import java.util.List;
import org.iccoutcomes.contract.finding.BenchmarkResult;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.ledger.DatasetLedger;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.quality.ListJump;
import org.iccoutcomes.contract.quality.QualitySummary;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.Programme;

/**
 * Everything a release tells.
 *
 * @param programme what was asked
 * @param findings answers, protected
 * @param benchmarks published figures beside ours
 * @param views what is told beside the findings, protected
 * @param data what came in
 * @param provenance what it was made from
 */
public record ReleaseContent(
        Programme programme,
        List<ProtectedFinding> findings,
        List<BenchmarkResult> benchmarks,
        Views views,
        Data data,
        Provenance provenance) {
    public ReleaseContent {
        findings = List.copyOf(findings);
        benchmarks = List.copyOf(benchmarks);
    }

    /**
     * What came in.
     *
     * @param deliveries every delivery considered, live or superseded
     * @param live those of which some financial year is used
     * @param ledgers the account of each dataset's rows
     * @param quality how full and how good the live deliveries are, as it may be shown
     * @param jumps lists of people very different from the ones before, as they may be shown
     */
    public record Data(
            List<Delivery> deliveries,
            List<LiveDelivery> live,
            List<DatasetLedger> ledgers,
            QualitySummary quality,
            List<ListJump> jumps) {
        /** Where their quality was not counted. */
        public Data(List<Delivery> deliveries, List<LiveDelivery> live, List<DatasetLedger> ledgers) {
            this(deliveries, live, ledgers, QualitySummary.NONE, List.of());
        }

        /** The same with jumps of lists. */
        public Data withJumps(List<ListJump> told) {
            return new Data(deliveries, live, ledgers, quality, told);
        }

        public Data {
            deliveries = List.copyOf(deliveries);
            live = List.copyOf(live);
            ledgers = List.copyOf(ledgers);
            jumps = List.copyOf(jumps);
        }
    }
}
