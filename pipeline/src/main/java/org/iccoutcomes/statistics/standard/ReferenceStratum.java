package org.iccoutcomes.statistics.standard;

import org.jspecify.annotations.Nullable;

/**
 * A stratum of a group beside the same stratum of the reference population.
 *
 * @param population people of the group; null counts as 0
 * @param referenceEvents events of the reference; null counts as 0
 * @param referencePopulation people of the reference; null when unknown
 */
public record ReferenceStratum(
        @Nullable Double population,
        @Nullable Double referenceEvents,
        @Nullable Double referencePopulation) {}
