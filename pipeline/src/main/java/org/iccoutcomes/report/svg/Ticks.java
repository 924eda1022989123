package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.words.Numbers;

/**
 * Round numbers along a side of a picture. Lets-Plot would set them beneath words that stand beside the figures too.
 *
 * @param step between one and the next
 * @param values from the least
 */
record Ticks(double step, List<Double> values) {
    private static final int MOST = 7;
    private static final int[] ROUND = {1, 2, 5, 10};

    static Ticks between(double least, double most) {
        if (most <= least) {
            return new Ticks(1, new ArrayList<>(List.of(least)));
        }
        double wanted = (most - least) / MOST;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double step = power;
        for (int round : ROUND) {
            if (step < wanted) {
                step = power * round;
            }
        }
        List<Double> values = new ArrayList<>();
        for (double at = Math.ceil(least / step); at <= Math.floor(most / step); at++) {
            values.add(at * step);
        }
        return new Ticks(step, values);
    }

    /** {@code −10}, {@code 0}, {@code +10}. */
    List<String> signed() {
        return words(true);
    }

    /** {@code 0}, {@code 1,000}. */
    List<String> plain() {
        return words(false);
    }

    private List<String> words(boolean isSigned) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step)));
        List<String> words = new ArrayList<>();
        for (double value : values) {
            words.add(isSigned ? Numbers.signed(value, decimals) : Numbers.fixed(value, decimals));
        }
        return words;
    }
}
