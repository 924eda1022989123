package org.iccoutcomes.jobs.sample.draw;

import java.util.ArrayList;
import java.util.List;

/** A fixed choice among values with weights, such as sites by how often an area uses them. */
public final class Weighted<T> {
    private final List<T> values;
    private final double[] cumulative;

    private Weighted(List<T> values, double[] cumulative) {
        this.values = values;
        this.cumulative = cumulative;
    }

    /** A choice among the values, each as likely as its weight. */
    public static <T> Weighted<T> of(List<T> values, List<Double> weights) {
        double[] sums = new double[values.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += weights.get(i);
            sums[i] = sum;
        }
        return new Weighted<>(List.copyOf(values), sums);
    }

    /** Reads "11:60 12:25 13:15": code, colon, weight. An underscore stands for the empty value. */
    public static Weighted<String> codes(String text) {
        List<String> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            int colon = part.lastIndexOf(':');
            String code = part.substring(0, colon);
            values.add("_".equals(code) ? "" : code);
            weights.add(Double.valueOf(part.substring(colon + 1)));
        }
        return of(values, weights);
    }

    /** The values that can be picked. */
    public List<T> values() {
        return values;
    }

    /** One value, drawn. */
    public T pick(Draw draw) {
        return values.get(search(cumulative, draw.unit() * cumulative[cumulative.length - 1]));
    }

    /** The first position whose cumulative weight is above the target. */
    public static int search(double[] cumulative, double target) {
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
