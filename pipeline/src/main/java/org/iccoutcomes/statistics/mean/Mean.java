package org.iccoutcomes.statistics.mean;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Quantile;
import org.iccoutcomes.statistics.Status;

/** A mean with Student's t limits. Source: PHEindicatormethods {@code phe_mean}. */
public final class Mean {
    /** Name of the method. */
    public static final String STUDENT = "Student's t";

    private Mean() {}

    /** The mean with limits; a single value has none, and equal values have limits equal to the mean. */
    public static Estimate of(Sample sample, Confidence confidence) {
        if (!confidence.isValid()) {
            return Estimate.none(Status.INVALID_CONFIDENCE);
        }
        if (!(sample.size() > 0)) {
            return Estimate.none(Status.INVALID_DENOMINATOR);
        }
        if (sample.size() < 2) {
            return new Estimate(Status.TOO_FEW_VALUES, sample.mean(), null, null, null, "");
        }
        double t = -Quantile.student(confidence.tail(), sample.size() - 1);
        double half = t * sample.sd() / Math.sqrt(sample.size());
        return Estimate.of(sample.mean(), sample.mean() - half, sample.mean() + half, STUDENT);
    }
}
