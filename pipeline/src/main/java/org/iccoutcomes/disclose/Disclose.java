package org.iccoutcomes.disclose;

import java.util.List;
import org.iccoutcomes.contract.finding.BenchmarkResult;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.JudgedBenchmark;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.view.Variant;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.Programme;

/** Makes what was found fit to be shown, by the programme's rule. */
public final class Disclose {
    private Disclose() {}

    /** The findings as they may be shown, in the same order. */
    public static List<ProtectedFinding> findings(Programme programme, List<Finding> findings) {
        return Protection.of(programme).protect(findings);
    }

    /**
     * The findings as they are, for somebody who may see them and gave a reason; each says that it is unprotected, and
     * none can be released.
     */
    public static List<ProtectedFinding> internally(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new ProtectedFinding(Protection.withFlag(finding, Flag.INTERNAL)))
                .toList();
    }

    /**
     * The published figures beside ours as they may be shown; verdicts stand as they were reached before protection.
     */
    public static List<BenchmarkResult> benchmarks(Programme programme, List<JudgedBenchmark> judged) {
        Protection protection = Protection.of(programme);
        return judged.stream().map(protection::protect).toList();
    }

    /** What is told beside the findings as it may be shown. */
    public static Views views(Programme programme, Views views) {
        return Protection.of(programme).protect(views);
    }

    /** Variants of a headline as they may be shown, in the same order. */
    public static List<Variant> variants(Programme programme, List<Variant> variants) {
        return Protection.of(programme)
                .protect(new Views(variants, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))
                .variants();
    }
}
