package org.iccoutcomes.jobs.evidence.method;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.Wald;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.jspecify.annotations.Nullable;

/** Everything is judged as the logarithm of a rate ratio. */
final class Logs {
    static final Confidence LEVEL = Confidence.NINETY_FIVE;

    private Logs() {}

    /** A ratio with its limits. */
    static Estimate of(Estimate ratio) {
        return new Estimate(
                ratio.status(), log(ratio.value()), log(ratio.lower()), log(ratio.upper()), ratio.p(), ratio.method());
    }

    static Estimate normal(double log, double variance, String method) {
        return Double.isFinite(log) && Double.isFinite(variance)
                ? Wald.normal(log, Math.sqrt(variance)).estimate(LEVEL, method)
                : Estimate.none(Status.ZERO_EVENTS);
    }

    static double ofChange(BeforeAfter rates) {
        return Math.log(rates.after().x() / rates.after().n())
                - Math.log(rates.before().x() / rates.before().n());
    }

    static double variance(BeforeAfter rates) {
        return 1 / rates.after().x() + 1 / rates.before().x();
    }

    private static @Nullable Double log(@Nullable Double ratio) {
        return ratio == null ? null : Estimate.finite(Math.log(ratio));
    }
}
