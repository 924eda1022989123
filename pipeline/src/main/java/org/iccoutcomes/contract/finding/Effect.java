package org.iccoutcomes.contract.finding;

import org.jspecify.annotations.Nullable;

/**
 * The design-based answer: how much more the area changed than its comparator.
 *
 * @param percent with limits; {@code method} names the design
 * @param p two-sided, 0 to 1
 * @param pFloor the smallest p the design could have given, where it has one
 * @param whyNotStronger why no stronger design was used
 */
public record Effect(
        Interval percent, @Nullable Double p, @Nullable Double pFloor, String whyNotStronger) {}
