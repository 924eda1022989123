package org.iccoutcomes.statistics.funnel;

import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whether an area lies outside a funnel.
 *
 * @param status why it cannot be said
 * @param significance null when it cannot
 */
public record FunnelPlace(Status status, @Nullable FunnelClass significance) {
    static FunnelPlace of(FunnelClass significance) {
        return new FunnelPlace(Status.OK, significance);
    }

    static FunnelPlace none(Status status) {
        return new FunnelPlace(status, null);
    }
}
