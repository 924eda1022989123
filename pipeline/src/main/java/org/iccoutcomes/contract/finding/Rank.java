package org.iccoutcomes.contract.finding;

import org.jspecify.annotations.Nullable;

/**
 * An area's place among the areas of its level, 1 the best; ties share the better place.
 *
 * @param position 1 to {@code of}
 * @param of areas ranked
 * @param lower best place the data allow, where known
 * @param upper worst place the data allow, where known
 */
public record Rank(
        int position,
        int of,
        @Nullable Integer lower,
        @Nullable Integer upper) {
    public Rank {
        if (position < 1 || position > of) {
            throw new IllegalArgumentException("not a place: " + position + " of " + of);
        }
    }
}
