package org.iccoutcomes.jobs.sample.people;

import org.iccoutcomes.jobs.sample.draw.Draw;
import org.iccoutcomes.jobs.sample.draw.Weighted;

/** How ages are spread, by five-year bands; about England's registered population of 2013, tilted by area. */
final class AgePyramid {
    private static final double[] ENGLAND = {
        6.2, 5.9, 5.4, 5.8, 6.5, 7.0, 7.0, 6.6, 6.9, 7.3, 7.0, 6.0, 5.5, 5.3, 3.9, 3.1, 2.4, 1.5, .65, .2
    };
    private static final double TURNING_AGE = 42;

    private final double[] cumulative = new double[ENGLAND.length];

    AgePyramid(double older) {
        double sum = 0;
        for (int band = 0; band < ENGLAND.length; band++) {
            sum += ENGLAND[band] * StrictMath.exp(older * (band * 5 + 2.5 - TURNING_AGE) / TURNING_AGE);
            cumulative[band] = sum;
        }
    }

    /** Age in days. */
    int draw(Draw draw) {
        int band = Weighted.search(cumulative, draw.unit() * cumulative[cumulative.length - 1]);
        return (int) ((band * 5 + 5 * draw.unit()) * 365.25);
    }
}
