package org.iccoutcomes.compare;

import java.util.List;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.finding.BenchmarkResult;
import org.iccoutcomes.definition.Programme;

/** t */
public final class Benchmarks {
    private Benchmarks() {}

    public static List<BenchmarkResult> judge(Programme programme, Cube cube) {
        return List.of();
    }
}
