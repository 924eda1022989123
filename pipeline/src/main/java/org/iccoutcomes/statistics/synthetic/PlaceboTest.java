package org.iccoutcomes.statistics.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealMatrix;

/**
 * Every donor in turn as if treated, against the others; the treated area is in no pool. Source: Abadie, Diamond and
 * Hainmueller 2010.
 *
 * @param treated the area
 * @param placebos one a donor, in their order
 */
public record PlaceboTest(Mixture treated, List<Mixture> placebos) {
    static PlaceboTest of(Histories histories, Mixture treated, double ridge) {
        RealMatrix donors = histories.donorValues();
        int size = donors.getColumnDimension();
        int[] periods = IntStream.range(0, donors.getRowDimension()).toArray();
        List<Mixture> placebos = new ArrayList<>();
        for (int donor = 0; donor < size; donor++) {
            int self = donor;
            int[] others = IntStream.range(0, size).filter(j -> j != self).toArray();
            RealMatrix pool = donors.getSubMatrix(periods, others);
            placebos.add(Mixture.nearest(donors.getColumnVector(donor), pool, histories.before(), ridge));
        }
        return new PlaceboTest(treated, placebos);
    }

    /** Share of all, the area included, whose ratio of errors is at least the area's; ties count against it. */
    public double p() {
        return share(placebos, Mixture::ratio);
    }

    /** The smallest p there can be. */
    public double floor() {
        return 1.0 / (placebos.size() + 1);
    }

    /** {@link #p} among those that fitted: squared error before at most so many times the area's. */
    public double p(int times) {
        return share(fitting(times), Mixture::ratio);
    }

    /** The same by the size of the effect. */
    public double effectP(int times) {
        return share(fitting(times), mixture -> Math.abs(mixture.effect()));
    }

    /** How many fitted, the area included. */
    public int fitted(int times) {
        return fitting(times).size() + 1;
    }

    /** The area's place by ratio of errors among all, from 1 for the largest. */
    public int rank(Mixture mixture) {
        long larger = placebos.stream()
                .filter(other -> other.ratio() > mixture.ratio())
                .count();
        return (int) larger + (treated.ratio() > mixture.ratio() ? 1 : 0) + 1;
    }

    private List<Mixture> fitting(int times) {
        double most = times * treated.errorBefore() * treated.errorBefore();
        return placebos.stream()
                .filter(placebo -> placebo.errorBefore() * placebo.errorBefore() <= most)
                .toList();
    }

    private double share(List<Mixture> compared, ToDoubleFunction<Mixture> statistic) {
        double reached = statistic.applyAsDouble(treated);
        long asLarge = compared.stream()
                .filter(placebo -> statistic.applyAsDouble(placebo) >= reached)
                .count();
        return (asLarge + 1.0) / (compared.size() + 1);
    }
}
