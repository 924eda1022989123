package org.iccoutcomes.disclose;

import java.util.List;
import org.iccoutcomes.contract.finding.BenchmarkResult;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.definition.Programme;

/** temporary */
public final class Disclose {
    private Disclose() {}

    public static List<ProtectedFinding> findings(Programme p, List<Finding> f) {
        return f.stream().map(ProtectedFinding::new).toList();
    }

    public static List<BenchmarkResult> benchmarks(Programme p, List<BenchmarkResult> r) {
        return r;
    }
}
