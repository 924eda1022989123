package org.iccoutcomes.contract.finding;

import org.jspecify.annotations.Nullable;

/**
 * What regression to the mean alone would have brought: an area that began high tends to fall though nothing is done.
 * Printed beside every change that no comparator controls. Source: Marshall 1991 (METHODS, section 14).
 *
 * @param percent the change of the rate to be expected with nothing done, in per cent; below 0 for an area that began
 *     above the mean of its kind
 * @param share how much of the change seen that is, in per cent, from 0 to 100; null where they point opposite ways or
 *     nothing changed
 */
public record RegressionToMean(double percent, @Nullable Double share) {}
