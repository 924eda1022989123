package org.iccoutcomes.statistics.panel.staggered;

import java.util.function.IntToDoubleFunction;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;

/** How much each area moves an estimate; its mean square over the number of areas is the estimate's variance. */
record Influence(RealVector ofUnit) {
    static Influence none(int units) {
        return new Influence(new ArrayRealVector(units));
    }

    static Influence of(int units, IntToDoubleFunction value) {
        RealVector values = new ArrayRealVector(units);
        for (int unit = 0; unit < units; unit++) {
            values.setEntry(unit, value.applyAsDouble(unit));
        }
        return new Influence(values);
    }

    Influence plus(double factor, Influence other) {
        return new Influence(ofUnit.combine(1, factor, other.ofUnit));
    }

    double standardError() {
        return ofUnit.getNorm() / ofUnit.getDimension();
    }
}
