package org.iccoutcomes.jobs.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * How long reading an extract takes beside Spark's and DuckDB's own CSV readers, each making Parquet of the same file
 * in a Java of its own with 2 GiB of heap. Rounds of all three, so that a busy minute meets them all; prints medians,
 * and medians of the rounds' ratios, as the table in {@code docs/benchmarks.md}. Run it from the project's folder.
 */
final class IngestSpeed {
    private static final int ROUNDS = 5;
    private static final String HEAP = "-Xmx2g";
    private static final double BYTES_A_MEBIBYTE = 1 << 20;
    private static final Path YEAR = Path.of("sample-data", "hes-op-2014-15-m13.csv.gz");
    private static final List<String> FORMS = List.of("csv", "csv.gz");

    private IngestSpeed() {}

    /**
     * With a number of rows, all of it; with a number of rows and a file, writes that file; with the name of a reader,
     * a file and an empty folder, that run alone.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3) {
            double seconds = ReadsExtract.valueOf(arguments[0]).seconds(Path.of(arguments[1]), Path.of(arguments[2]));
            System.out.println(seconds + " " + peakHeap());
            return;
        }
        if (arguments.length == 2) {
            System.out.println(
                    new RepeatedExtract(YEAR, Long.parseLong(arguments[0])).write(Path.of(arguments[1])) + " rows");
            return;
        }
        Path folder = Files.createTempDirectory("icc-ingest-speed");
        try {
            System.out.println(
                    "| file | rows | reader | seconds | rows a second | as fast as Spark (%) | peak heap (MiB) |");
            System.out.println("|---|---:|---|---:|---:|---:|---:|");
            for (String form : FORMS) {
                Path file = folder.resolve("hes-op-2014-15-m13." + form);
                long rows = new RepeatedExtract(YEAR, Long.parseLong(arguments[0])).write(file);
                compare(file, rows);
                Files.delete(file);
            }
        } finally {
            delete(folder);
        }
    }

    /**
     * One run.
     *
     * @param peak mebibytes of heap at most, garbage and all
     */
    private record Run(double seconds, double peak) {}

    private static void compare(Path file, long rows) throws IOException, InterruptedException {
        Map<ReadsExtract, List<Run>> runs = new EnumMap<>(ReadsExtract.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (ReadsExtract reader : ReadsExtract.values()) {
                runs.computeIfAbsent(reader, r -> new ArrayList<>()).add(alone(reader, file));
            }
        }
        List<Run> spark = runs.getOrDefault(ReadsExtract.SPARK, List.of());
        runs.forEach((reader, own) -> {
            double seconds = median(own.stream().mapToDouble(Run::seconds).toArray());
            double[] ratios = new double[ROUNDS];
            Arrays.setAll(ratios, i -> 100 * spark.get(i).seconds() / own.get(i).seconds());
            double peak = median(own.stream().mapToDouble(Run::peak).toArray());
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s, %,d MiB | %,d | %s | %.1f | %,.0f | %.0f | %.0f |",
                    file.getFileName().toString().endsWith(".gz") ? "gzip" : "CSV",
                    Math.round(file.toFile().length() / BYTES_A_MEBIBYTE),
                    rows,
                    reader,
                    seconds,
                    rows / seconds,
                    median(ratios),
                    peak));
        });
    }

    private static Run alone(ReadsExtract reader, Path file) throws IOException, InterruptedException {
        Path into = Files.createTempDirectory(file.getParent(), "out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+UseParallelGC"));
        command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), IngestSpeed.class.getName()));
        command.addAll(List.of(reader.name(), file.toString(), into.toString()));
        Process child = new ProcessBuilder(command)
                .redirectError(into.resolve("err").toFile())
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.lines().reduce("", (before, last) -> last);
            if (child.waitFor() != 0) {
                throw new IllegalStateException(reader + " failed: " + Files.readString(into.resolve("err")));
            }
            String[] parts = line.split(" ", -1);
            return new Run(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        } finally {
            delete(into);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToDouble(pool -> pool.getPeakUsage().getUsed() / BYTES_A_MEBIBYTE)
                .sum();
    }
}
