package org.iccoutcomes.definition.area;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A named population.
 *
 * @param name unique
 * @param parent the area it belongs to, or null at the top
 * @param level {@code icc}, {@code place}, {@code system}, {@code region} …
 * @param basis what its members are
 * @param start first day of its programme, or null where there is none
 */
public record Area(
        String name,
        @Nullable String parent,
        String level,
        Basis basis,
        @Nullable LocalDate start) {}
