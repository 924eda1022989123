package org.iccoutcomes.statistics.regression;

/** How observations vary around their mean. */
public enum Family {
    /** By the same variance, divided by the weight; the mean is the sum of the terms. */
    LEAST_SQUARES,
    /** As independent events; the logarithm of the mean is the sum of the terms. */
    POISSON,
    /** As a multiple of independent events, estimated from Pearson's residuals. */
    QUASI_POISSON
}
