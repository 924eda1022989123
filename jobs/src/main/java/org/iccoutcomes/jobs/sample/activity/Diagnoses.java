package org.iccoutcomes.jobs.sample.activity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;
import org.iccoutcomes.jobs.sample.world.Activity;

/** What people are in hospital for: rows of the table {@code diagnoses.csv}, drawn by kind of stay and age. */
final class Diagnoses {
    private static final int OLDEST = 120;
    private final Map<Activity, List<DiagnosisRow>> rows = new EnumMap<>(Activity.class);
    private final Map<Activity, double[][]> cumulative = new EnumMap<>(Activity.class);

    /** Reads the table. */
    Diagnoses() {
        List<DiagnosisRow> all = read();
        for (Activity kind : Activity.values()) {
            List<DiagnosisRow> own =
                    all.stream().filter(row -> row.kind() == kind).toList();
            if (!own.isEmpty()) {
                rows.put(kind, own);
                cumulative.put(kind, sums(own));
            }
        }
    }

    private static List<DiagnosisRow> read() {
        InputStream table = Objects.requireNonNull(Diagnoses.class.getResourceAsStream("diagnoses.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(DiagnosisRow::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[][] sums(List<DiagnosisRow> rows) {
        double[][] sums = new double[OLDEST + 1][rows.size()];
        for (int age = 0; age <= OLDEST; age++) {
            double sum = 0;
            for (int i = 0; i < rows.size(); i++) {
                DiagnosisRow row = rows.get(i);
                sum += row.minAge() <= age && age <= row.maxAge() ? row.weight() : 0;
                sums[age][i] = sum;
            }
        }
        return sums;
    }

    /** A row that suits the kind of stay and the age. */
    DiagnosisRow pick(Activity kind, int age, Draw draw) {
        double[][] sums = Objects.requireNonNull(cumulative.get(kind));
        double[] own = sums[Math.min(age, OLDEST)];
        List<DiagnosisRow> choice = Objects.requireNonNull(rows.get(kind));
        return choice.get(Weighted.search(own, draw.unit() * own[own.length - 1]));
    }
}
