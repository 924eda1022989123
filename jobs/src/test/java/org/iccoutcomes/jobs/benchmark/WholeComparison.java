package org.iccoutcomes.jobs.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.iccoutcomes.compare.Compare;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.Programme;

/**
 * How long a night's comparison takes and how much memory it wants: every question of a {@link LargeProgramme}, with
 * ranks, control charts, funnels and variants, by one thread. Cubes of one, two and four times as many cells, each
 * several times in a Java of its own; prints medians as the table in {@code docs/benchmarks.md}.
 */
final class WholeComparison {
    private static final int RUNS = 3;
    private static final List<LargeProgramme> PROGRAMMES = List.of(
            new LargeProgramme(3, 1), new LargeProgramme(6, 1), new LargeProgramme(12, 1), new LargeProgramme(3, 2));
    private static final String HEAP = "-Xmx4g";
    private static final double NANOS_A_SECOND = 1e9;
    private static final double BYTES_A_MEBIBYTE = 1 << 20;

    private WholeComparison() {}

    /** Without arguments all of it; with two, a single run with so many practices an area and pairs of windows. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            LargeProgramme large = new LargeProgramme(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
            System.out.println(Run.of(large).line());
            return;
        }
        System.out.println(
                "| pairs of windows | practices | cells | findings | compare (s) | views (s) | both (s) | cube (MiB) | with all sums"
                        + " and answers (MiB) | peak heap (MiB) |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (LargeProgramme large : PROGRAMMES) {
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(alone(large));
            }
            System.out.println(row(large, runs));
        }
    }

    /**
     * What one run found.
     *
     * @param cells of the cube
     * @param findings and variants
     * @param compare seconds for all questions
     * @param views seconds for charts, funnels and variants
     * @param cube mebibytes in use with the cube alone
     * @param all mebibytes in use with every sum kept and every answer
     * @param peak mebibytes of heap in use at most while comparing, garbage and all
     */
    private record Run(int cells, int findings, double compare, double views, double cube, double all, double peak) {
        static Run of(LargeProgramme large) {
            Programme programme = large.programme();
            Cube cube = DrawnCube.of(large);
            double before = inUse();
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            Compare compare = new Compare(programme, cube);
            List<Finding> findings = compare.programme();
            long compared = System.nanoTime();
            Views views = compare.views();
            long end = System.nanoTime();
            double peak = heapPools().stream()
                    .mapToDouble(pool -> pool.getPeakUsage().getUsed() / BYTES_A_MEBIBYTE)
                    .sum();
            double after = inUseWith(compare);
            return new Run(
                    cube.cells().size(),
                    findings.size() + views.variants().size(),
                    (compared - start) / NANOS_A_SECOND,
                    (end - compared) / NANOS_A_SECOND,
                    before,
                    after,
                    peak);
        }

        static Run parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Run(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]),
                    Double.parseDouble(parts[5]),
                    Double.parseDouble(parts[6]));
        }

        String line() {
            return cells + " " + findings + " " + compare + " " + views + " " + cube + " " + all + " " + peak;
        }

        double both() {
            return compare + views;
        }
    }

    private static Run alone(LargeProgramme large) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WholeComparison.class.getName(),
                        Integer.toString(large.practices()),
                        Integer.toString(large.pairs()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            if (child.waitFor() != 0 || line == null) {
                throw new IllegalStateException("a run failed: " + large);
            }
            return Run.parse(line);
        }
    }

    private static String row(LargeProgramme large, List<Run> runs) {
        return String.format(
                Locale.ROOT,
                "| %d | %d | %,d | %,d | %.1f | %.1f | %.1f | %.0f | %.0f | %.0f |",
                large.pairs(),
                large.practices() * LargeProgramme.AREAS,
                runs.get(0).cells(),
                runs.get(0).findings(),
                median(runs, Run::compare),
                median(runs, Run::views),
                median(runs, Run::both),
                median(runs, Run::cube),
                median(runs, Run::all),
                median(runs, Run::peak));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double inUseWith(Compare compare) {
        try {
            return inUse();
        } finally {
            Reference.reachabilityFence(compare);
        }
    }

    private static double inUse() {
        System.gc();
        return heapPools().stream()
                .mapToDouble(pool -> pool.getUsage().getUsed() / BYTES_A_MEBIBYTE)
                .sum();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
