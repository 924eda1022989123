package org.iccoutcomes.contract.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where an area stands among the areas of its level.
 *
 * @param change place by the percentage change
 * @param level place by the rate (count, where there is no rate) in the period
 */
public record Standing(@Nullable Rank change, @Nullable Rank level) {
    /** Not ranked. */
    public static final Standing NONE = new Standing(null, null);
}
