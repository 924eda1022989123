package org.iccoutcomes.contract.quality;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the rows of a month part among the codes of a column; empty values are no part of it.
 *
 * @param rows by code
 */
public record CodeMix(SortedMap<String, Long> rows) {
    /** Nothing with a code. */
    static final CodeMix NONE = new CodeMix(new TreeMap<>());

    /** Shewhart's three standard deviations, as for incomplete months, so that small feeds do not waver. */
    private static final int SIGMA = 3;

    private static final double HUNDRED = 100;

    public CodeMix {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    CodeMix plus(CodeMix other) {
        SortedMap<String, Long> both = new TreeMap<>(rows);
        other.rows.forEach((code, count) -> both.merge(code, count, Long::sum));
        return new CodeMix(both);
    }

    long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(String code) {
        return rows.getOrDefault(code, 0L);
    }

    /** Per cent of the rows that would need another code to make the one mix the other: 0 where they are the same. */
    double shiftFrom(CodeMix other) {
        return codesWith(other).stream()
                        .mapToDouble(code -> Math.abs(share(code) - other.share(code)))
                        .sum()
                / 2
                * HUNDRED;
    }

    /** Whether the share of some code differs by more than chance makes two such numbers of rows differ. */
    boolean isBeyondChance(CodeMix other) {
        double all = total() + other.total();
        return codesWith(other).stream().anyMatch(code -> {
            double pooled = (of(code) + other.of(code)) / all;
            double variance = pooled * (1 - pooled) * (1.0 / total() + 1.0 / other.total());
            return Math.abs(share(code) - other.share(code)) > SIGMA * Math.sqrt(variance);
        });
    }

    private TreeSet<String> codesWith(CodeMix other) {
        TreeSet<String> codes = new TreeSet<>(rows.keySet());
        codes.addAll(other.rows.keySet());
        return codes;
    }

    private double share(String code) {
        return (double) of(code) / total();
    }
}
