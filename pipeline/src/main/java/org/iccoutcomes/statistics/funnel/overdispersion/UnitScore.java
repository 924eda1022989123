package org.iccoutcomes.statistics.funnel.overdispersion;

import org.jspecify.annotations.Nullable;

/**
 * How far a unit is from the target, on the scale of its funnel.
 *
 * @param y the figure on the scale; null for the logarithm of 0
 * @param error its standard error by chance alone
 * @param z distance from the target in errors; null for the logarithm of 0
 * @param trimmed the z that counts towards dispersion; null when the unit does not
 */
public record UnitScore(
        @Nullable Double y,
        double error,
        @Nullable Double z,
        @Nullable Double trimmed) {}
