package org.iccoutcomes.statistics.share;

import org.jspecify.annotations.Nullable;

/**
 * A part of a whole.
 *
 * @param part null when unknown
 * @param whole null when unknown
 */
public record Share(@Nullable Double part, @Nullable Double whole) {}
