package org.iccoutcomes.statistics;

/** Why a statistic is, or is not, given. There is never a NaN, an infinity or an exception instead. */
public enum Status {
    /** Given in full. */
    OK,
    /** The count is unknown. */
    NO_NUMERATOR,
    /** The count is below zero or not finite. */
    INVALID_NUMERATOR,
    /** The denominator is unknown, zero, below zero or not finite. */
    INVALID_DENOMINATOR,
    /** The confidence level is not a fraction in [0.9, 1), nor a percentage from 90 to 99.99. */
    INVALID_CONFIDENCE,
    /** A share of more than the whole. */
    NUMERATOR_EXCEEDS_DENOMINATOR,
    /** Too few values for limits; the mean alone is given. */
    TOO_FEW_VALUES,
    /** A directly standardised rate of fewer than 10 events is not given. */
    DSR_TOO_FEW_EVENTS,
    /** A stratum has no population, so the group has no standardised rate. */
    ZERO_STRATUM_POPULATION,
    /** Given, but over fewer strata than expected, so by a smaller standard. */
    INCOMPLETE_STRATA,
    /** Rows of one stratum state different populations or weights. */
    STRATUM_CONTRADICTION,
    /** Nothing is expected of the population, so there is no ratio to it. */
    ZERO_EXPECTED,
    /** Nothing was counted on either side. */
    NO_EVENTS,
    /** A side counted nothing where the ratio needs something. */
    ZERO_EVENTS,
    /** The comparator counted nothing: no ratio and no upper limit, only a lower limit. */
    UPPER_LIMIT_INFINITE,
    /** Values that do not vary, so nothing can be measured by their variation. */
    NO_VARIATION,
    /** A control chart of so few events a period that its limits cannot be relied on. */
    LOW_COUNT_SERIES,
    /** A series states a period twice. */
    DUPLICATE_PERIOD,
    /** Too few units to tell over-dispersion from chance; limits are given without. */
    TOO_FEW_UNITS,
    /** A mean, variance or size below zero or not finite, or no variation at all. */
    INVALID_DISTRIBUTION,
    /** So few would be selected that nothing can be said of them. */
    NOBODY_SELECTED,
    /** A quantile of the population, or a figure of it, is missing. */
    MISSING_QUANTILE,
    /** A figure without a standard error: it has a place, and its interval is everything. */
    NO_STANDARD_ERROR,
    /** Fewer comparators than the method needs, or none. */
    TOO_FEW_COMPARATORS,
    /** No area is treated, or fewer than the method needs. */
    TOO_FEW_TREATED,
    /** More ways to reassign the treated areas than can be gone through. */
    TOO_MANY_ASSIGNMENTS,
    /** The data cannot tell the terms of the model apart. */
    NOT_IDENTIFIED,
    /** The fit did not settle: a term runs off without end, as where a side counted nothing. */
    NOT_CONVERGED,
    /** Some area lacks some period, and the method needs every one. */
    UNBALANCED_PANEL,
    /** Areas started at different times, and the method needs one start. */
    STAGGERED_ADOPTION,
    /** Fewer points before or after the start than the method needs. */
    TOO_FEW_POINTS,
    /** Given, but the mixture of donors equals the area before the start, so that nothing can be tested. */
    PERFECT_FIT
}
